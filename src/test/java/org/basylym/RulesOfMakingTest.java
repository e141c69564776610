// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that a single file cannot break: they are about an edition, its settings, its book. */
class RulesOfMakingTest {
  private static final String TEXT =
      "<TEI xmlns=\"%s\" xml:lang=\"%s\">%s<text><body><p>Umuntu ngumuntu.</p></body></text></TEI>";
  private static final String FAILING =
      """
      <xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
          xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="https://basylym.org/ns/mode"
          xmlns:tei="http://www.tei-c.org/ns/1.0">
        <xsl:template match="tei:p" mode="m:html"><xsl:sequence select="1 idiv 0"/></xsl:template>
      </xsl:stylesheet>\
      """;

  @TempDir private Path folder;

  private String book(String settings) throws IOException {
    return made("pdf", "book.pdf", settings);
  }

  private String made(String command, String output, String settings) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("edition/text.xml", TEXT.formatted(Desk.TEI, "zu", Desk.HEADER));
    desk.file("edition/basylym.toml", settings);
    return desk.run(command, desk.path("edition"), "-o", desk.path(output)).all();
  }

  @Test
  void a_family_of_fonts_that_is_not_there_is_named() throws IOException {
    assertThat(book("[book]\nfont-family = \"Nowhere Serif\"\n"))
        .contains("error[missing-font]", "\"Nowhere Serif\"");
  }

  @Test
  void a_text_that_has_no_translation_cannot_face_it() throws IOException {
    new Desk(folder).file("edition/other.xml", TEXT.formatted(Desk.TEI, "en", Desk.HEADER));
    assertThat(book("[book]\nfacing = \"translation\"\n")).contains("warning[unpaired-text]");
  }

  @Test
  void a_stylesheet_that_stops_is_told_with_the_page() throws IOException {
    new Desk(folder).file("edition/own.xsl", FAILING);
    assertThat(made("html", "site", "[site]\nxslt = \"own.xsl\"\n"))
        .contains("error[own-stylesheet-failed]", "own.xsl:4")
        .doesNotContain("\tat ");
  }

  @Test
  void a_file_of_another_kind_in_the_folder_is_passed_over() throws IOException {
    Desk desk = new Desk(folder);
    desk.file("edition/text.xml", TEXT.formatted(Desk.TEI, "zu", Desk.HEADER));
    desk.file("edition/build.xml", "<project/>");
    assertThat(desk.run("validate", desk.path("edition")).rules())
        .contains("edition/build.xml passed-over");
  }
}
