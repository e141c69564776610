// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.basylym.fonts.FontFamily;
import org.basylym.fonts.FontFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site brings the book's faces, and the style sheet asks for no others. */
class WebFontsTest {
  private static final String STYLES = "assets/site.css";

  @TempDir Path folder;

  @Test
  void the_built_in_family_is_served_last_with_its_licence() throws IOException {
    Map<String, byte[]> files = served(new WebFonts(FontFamily.liberationSerif(), false));
    assertThat(files.keySet())
        .containsExactly(
            "assets/fonts/LICENSE",
            "assets/fonts/serif-bold.ttf",
            "assets/fonts/serif-italic.ttf",
            "assets/fonts/serif-regular.ttf",
            STYLES);
    assertThat(styles(files)).contains("local(\"Liberation Serif\")").doesNotContain("--serif:");
  }

  @Test
  void the_served_face_has_kazakh_and_greek_letters() throws IOException {
    byte[] face = FontFamily.liberationSerif().read(FontFamily.Style.REGULAR);
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      assertThat("әғқңөұүһіӘҒҚҢӨҰҮҺІᾳῇὦ«»„“".codePoints())
          .allMatch(sign -> glyphs.getGlyphId(sign) != 0);
    }
  }

  @Test
  void a_family_of_the_edition_comes_first_each_face_once() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/liberation/LiberationSans-Bold.ttf")) {
      Files.copy(in, folder.resolve("b.ttf"));
    }
    try (InputStream in =
        getClass().getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
      Files.copy(in, folder.resolve("a.ttf"));
    }
    FontFamily family = new FontFolder(folder).familyToServe("Liberation Sans").orElseThrow();
    Map<String, byte[]> files = served(new WebFonts(family, true));
    assertThat(files.keySet())
        .containsExactly("assets/fonts/serif-bold.ttf", "assets/fonts/serif-regular.ttf", STYLES);
    assertThat(styles(files)).contains("--serif: \"Edition Serif\", var(--faces)");
  }

  @Test
  void a_name_cannot_end_its_string() throws IOException {
    FontFamily odd = new FontFamily("A\"; } B", FontFamily.liberationSerif().files());
    assertThat(styles(served(new WebFonts(odd, true)))).contains("local(\"A\\22 \\3b  \\7d  B\")");
  }

  private static Map<String, byte[]> served(WebFonts fonts) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(Map.of(STYLES, new byte[0]));
    fonts.addTo(files);
    return files;
  }

  private static String styles(Map<String, byte[]> files) {
    return new String(files.get(STYLES), StandardCharsets.UTF_8);
  }
}
