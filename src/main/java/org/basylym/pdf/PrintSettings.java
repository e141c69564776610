// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basylym.fonts.FontFamily;
import org.basylym.pdf.makeup.Numbering;

/**
 * What a printer must know of an edition before it can print.
 *
 * @param pictures the folder that all pictures lie in
 * @param families the family that the book is set in, then those for signs that it lacks
 * @param date the date that the PDF carries
 * @param numbering how the lines are numbered where they are
 * @param lineLocators whether the indexes tell lines as well as pages, where lines are numbered
 * @param sources what the PDF was made from, to be attached to it
 */
public record PrintSettings(
    Path pictures,
    List<FontFamily> families,
    Instant date,
    Numbering numbering,
    boolean lineLocators,
    Sources sources) {

  /** A date without meaning, so that two prints of one text are the same bytes. */
  public static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");

  public PrintSettings {
    families = List.copyOf(families);
  }

  /** The built-in families, pictures from the given folder, no date. */
  public static PrintSettings of(Path pictures) {
    return new PrintSettings(
        pictures,
        List.of(FontFamily.liberationSerif(), FontFamily.dejaVuSerif(), FontFamily.dejaVuSans()),
        NO_DATE,
        Numbering.USUAL,
        false,
        Sources.of(List.of()));
  }

  /** The same with another family for the book; the built-in ones stay for what it lacks. */
  public PrintSettings withFamily(FontFamily other) {
    List<FontFamily> reserves =
        families.stream().filter(family -> !family.name().equals(other.name())).toList();
    return new PrintSettings(
        pictures,
        Stream.concat(Stream.of(other), reserves.stream()).toList(),
        date,
        numbering,
        lineLocators,
        sources);
  }

  public PrintSettings withDate(Instant other) {
    return new PrintSettings(pictures, families, other, numbering, lineLocators, sources);
  }

  public PrintSettings withNumbering(Numbering other) {
    return new PrintSettings(pictures, families, date, other, lineLocators, sources);
  }

  /** The same with or without lines in its indexes. */
  public PrintSettings withLineLocators(boolean told) {
    return new PrintSettings(pictures, families, date, numbering, told, sources);
  }

  /** The same with what it was made from. */
  public PrintSettings withSources(Sources other) {
    return new PrintSettings(pictures, families, date, numbering, lineLocators, other);
  }

  /** The date in seconds that a build system sets in SOURCE_DATE_EPOCH; this date if it is null. */
  public PrintSettings withSourceDate(String seconds) {
    boolean number = seconds != null && seconds.matches("\\d{1,11}");
    return number ? withDate(Instant.ofEpochSecond(Long.parseLong(seconds))) : this;
  }

  /** The value for {@code font-family} on {@code fo:root}: the family, then its reserves. */
  public String fontFamilies() {
    return families.stream()
        .map(family -> "'" + family.name() + "'")
        .collect(Collectors.joining(", "));
  }

  /** Everything on disk that may be read while printing. */
  List<Path> readable() {
    Stream<Path> fonts =
        families.stream()
            .flatMap(fontFamily -> fontFamily.files().values().stream())
            .filter(file -> "file".equals(file.getScheme()))
            .map(Path::of);
    return Stream.concat(Stream.of(pictures), fonts).distinct().sorted().toList();
  }
}
