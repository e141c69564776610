// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what the collector of a Java machine wrote. */
final class GcLog {
  private static final Pattern COLLECTED = Pattern.compile("\\d+M->(\\d+)M\\(");

  private GcLog() {}

  /** What was left in MB after the fullest collection; 0 if there was none. */
  static long fullest(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(COLLECTED::matcher)
          .filter(Matcher::find)
          .mapToLong(found -> Long.parseLong(found.group(1)))
          .max()
          .orElse(0);
    }
  }
}
