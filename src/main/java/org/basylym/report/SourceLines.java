// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.SourcePlace;

/** The lines of source files, for excerpts and for finding where a start tag begins. */
public final class SourceLines {
  private static final long MAX_BYTES = 64L << 20;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final Map<Path, List<String>> files = new HashMap<>();

  /**
   * The problem with an exact place. Parsers name the end of a start tag; the tag begins at the
   * nearest {@code <} before it, perhaps on an earlier line.
   */
  public Diagnostic located(Diagnostic problem) {
    SourcePlace place = problem.place();
    if (place.point() == SourcePlace.Point.EXACT || place.line() < 1) {
      return problem;
    }
    List<String> lines = of(place);
    int before = place.column() - 2;
    for (int line = place.line(); line >= 1 && line <= lines.size(); line--) {
      int start = lines.get(line - 1).lastIndexOf('<', before);
      if (start >= 0) {
        return problem.at(place.at(line, start + 1));
      }
      before = Integer.MAX_VALUE;
    }
    return problem.at(place.at(place.line(), Math.max(1, place.column())));
  }

  /** The lines of the file that a place is in; empty if it cannot be read. */
  List<String> of(SourcePlace place) {
    return place
        .source()
        .map(file -> files.computeIfAbsent(file, SourceLines::read))
        .orElse(List.of());
  }

  private static List<String> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return List.of();
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, charset(bytes));
      return List.of(
          (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    if (first == 0xFEFF || first == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    return declared.find() && Charset.isSupported(declared.group(1))
        ? Charset.forName(declared.group(1))
        : StandardCharsets.UTF_8;
  }
}
