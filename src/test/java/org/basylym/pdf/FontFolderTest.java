// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.fonts.FontFamily;
import org.basylym.fonts.FontFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition can bring its own TrueType family in a folder. */
class FontFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void copyFaces() throws IOException {
    for (String face : new String[] {"Regular", "Bold"}) {
      String file = "LiberationSans-" + face + ".ttf";
      try (InputStream in = getClass().getResourceAsStream("/liberation/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }

  @Test
  void finds_a_family_by_the_name_in_its_files() throws IOException {
    FontFamily family = new FontFolder(folder).family("Liberation Sans").orElseThrow();
    assertThat(family.files().get(FontFamily.Style.BOLD).toString()).endsWith("-Bold.ttf");
    assertThat(family.files().get(FontFamily.Style.ITALIC))
        .isEqualTo(family.files().get(FontFamily.Style.REGULAR));
    assertThat(new FontFolder(folder).family("Gentium Plus")).isEmpty();
  }

  @Test
  void a_book_can_be_set_in_it() throws IOException {
    FontFamily family = new FontFolder(folder).family("Liberation Sans").orElseThrow();
    PrintSettings settings = PrintSettings.of(folder).withFamily(family);
    String book =
        Fo.bookIn(
            settings.fontFamilies(),
            Fo.block("Қазақ <fo:inline font-weight='bold'>ісі</fo:inline>"));
    byte[] pdf = new PdfPrinter(settings).print(book, SourcePlace.nowhere()).value().orElseThrow();
    try (PrintedBook printed = new PrintedBook(pdf)) {
      assertThat(printed.fontOf("Қ")).contains("LiberationSans");
      assertThat(printed.fontOf("і")).contains("LiberationSans-Bold");
    }
  }
}
