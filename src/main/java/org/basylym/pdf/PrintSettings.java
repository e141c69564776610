// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a printer must know of an edition before it can print.
 *
 * @param pictures the folder that all pictures lie in
 * @param family the family that the book is set in
 * @param reserve the family for signs that the first one lacks
 * @param date the date that the PDF carries
 */
public record PrintSettings(Path pictures, FontFamily family, FontFamily reserve, Instant date) {

  /** A date without meaning, so that two prints of one text are the same bytes. */
  public static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");

  /** The built-in families, pictures from the given folder, no date. */
  public static PrintSettings of(Path pictures) {
    return new PrintSettings(
        pictures, FontFamily.liberationSerif(), FontFamily.dejaVuSerif(), NO_DATE);
  }

  public PrintSettings withFamily(FontFamily other) {
    return new PrintSettings(pictures, other, reserve, date);
  }

  public PrintSettings withDate(Instant other) {
    return new PrintSettings(pictures, family, reserve, other);
  }

  /** The date in seconds that a build system sets in SOURCE_DATE_EPOCH; no date if it is null. */
  public PrintSettings withSourceDate(String seconds) {
    boolean number = seconds != null && seconds.matches("\\d{1,11}");
    return withDate(number ? Instant.ofEpochSecond(Long.parseLong(seconds)) : NO_DATE);
  }

  /** The value for {@code font-family} on {@code fo:root}: the family, then its reserve. */
  public String fontFamilies() {
    return "'" + family.name() + "', '" + reserve.name() + "'";
  }

  /** Everything on disk that may be read while printing. */
  List<Path> readable() {
    Stream<Path> fonts =
        Stream.of(family, reserve)
            .flatMap(fontFamily -> fontFamily.files().values().stream())
            .filter(file -> "file".equals(file.getScheme()))
            .map(Path::of);
    return Stream.concat(Stream.of(pictures), fonts).distinct().sorted().toList();
  }
}
