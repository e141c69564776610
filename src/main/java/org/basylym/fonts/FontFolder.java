// SPDX-License-Identifier: Apache-2.0
package org.basylym.fonts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A folder in which an edition keeps its own TrueType family, found by the family name that the
 * files themselves state.
 */
public final class FontFolder {
  private static final int ITALIC = 1;
  private static final int BOLD = 1 << 5;
  private static final int BOLD_WEIGHT = 600;

  /** The bits of fsType that allow less than everything. */
  private static final int RESTRICTED = 0xE;

  private final Path folder;

  public FontFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The family of this name, a missing style filled by the regular one; empty if the folder has no
   * regular face of it.
   */
  public Optional<FontFamily> family(String name) throws IOException {
    return family(name, metrics -> true);
  }

  /**
   * The same, only if its makers let everybody have the files: to embed a font in a book is one
   * thing, to hand it out another.
   */
  public Optional<FontFamily> familyToServe(String name) throws IOException {
    return family(name, metrics -> (metrics.getFsType() & RESTRICTED) == 0);
  }

  private Optional<FontFamily> family(String name, Predicate<OS2WindowsMetricsTable> admitted)
      throws IOException {
    Map<FontFamily.Style, URI> faces = new EnumMap<>(FontFamily.Style.class);
    for (Path file : trueTypeFiles()) {
      face(file, name, admitted).ifPresent(style -> faces.putIfAbsent(style, file.toUri()));
    }
    URI regular = faces.get(FontFamily.Style.REGULAR);
    if (regular == null) {
      return Optional.empty();
    }
    for (FontFamily.Style style : FontFamily.Style.values()) {
      faces.putIfAbsent(style, regular);
    }
    return Optional.of(new FontFamily(name, faces));
  }

  private List<Path> trueTypeFiles() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
          .sorted()
          .toList();
    }
  }

  private static Optional<FontFamily.Style> face(
      Path file, String family, Predicate<OS2WindowsMetricsTable> admitted) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      if (metrics == null
          || !admitted.test(metrics)
          || !family.equals(font.getNaming().getFontFamily())) {
        return Optional.empty();
      }
      int selection = metrics.getFsSelection();
      boolean bold = (selection & BOLD) != 0 || metrics.getWeightClass() >= BOLD_WEIGHT;
      return Optional.of(FontFamily.Style.of(bold, (selection & ITALIC) != 0));
    }
  }
}
