// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.SourcePlace;

/**
 * The lines of source files, for excerpts and for finding where a start tag begins. Only the files
 * asked for last are kept, so that memory does not grow with the edition: ask file by file.
 */
public final class SourceLines {
  private static final long MAX_BYTES = 64L << 20;
  private static final long KEPT = 8L << 20;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final Map<Path, SourceText> files = new LinkedHashMap<>(16, 0.75f, true);
  private long kept;

  /**
   * The problem with an exact place. Parsers name the end of a start tag; the tag begins at the
   * nearest {@code <} before it, perhaps on an earlier line.
   */
  public Diagnostic located(Diagnostic problem) {
    SourcePlace place = problem.place();
    if (place.point() == SourcePlace.Point.EXACT || place.line() < 1) {
      return problem;
    }
    SourceText text = of(place);
    int before = place.column() - 2;
    for (int line = place.line(); text.has(line); line--) {
      int start = text.tagBefore(line, before);
      if (start >= 0) {
        return problem.at(place.at(line, start + 1));
      }
      before = Integer.MAX_VALUE;
    }
    return problem.at(place.at(place.line(), Math.max(1, place.column())));
  }

  /** The text of the file that a place is in; without lines if it cannot be read. */
  SourceText of(SourcePlace place) {
    return place.source().map(this::of).orElse(SourceText.NONE);
  }

  private SourceText of(Path file) {
    SourceText known = files.get(file);
    if (known != null) {
      return known;
    }
    forget();
    SourceText text = read(file);
    kept += text.size();
    files.put(file, text);
    return text;
  }

  /** Makes room before the next file is read: one that is large is never kept beside another. */
  private void forget() {
    Iterator<SourceText> oldest = files.values().iterator();
    while (kept > KEPT && oldest.hasNext()) {
      kept -= oldest.next().size();
      oldest.remove();
    }
  }

  private static SourceText read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return SourceText.NONE;
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, charset(bytes));
      return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      return SourceText.NONE;
    }
  }

  private static Charset charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16;
    } else if (head.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    } else if (head.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = ENCODING.matcher(head);
    return declared.find() && Charset.isSupported(declared.group(1))
        ? Charset.forName(declared.group(1))
        : StandardCharsets.UTF_8;
  }
}
