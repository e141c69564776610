// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What facing pages can't do is said. */
class FacingReportsTest {
  private static final String HEADER =
      """
      <teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p>P.</p>
      </publicationStmt><sourceDesc><p>S.</p></sourceDesc></fileDesc></teiHeader>""";
  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="la">%s<text><body>
      <p xml:id="a">Alpha.</p><p xml:id="b">Beta.</p></body></text></TEI>"""
          .formatted(HEADER);
  private static final String FIRST = "<p xml:id=\"a2\" corresp=\"text.xml#a\">First.</p>";
  private static final String SECOND = "<p xml:id=\"b2\" corresp=\"text.xml#b\">Second.</p>";

  @TempDir Path folder;

  private String said(String translation, String more) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("text.xml", TEXT);
    desk.file(
        "translation.xml",
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\">%s<text><body>%s</body></text></TEI>"
            .formatted(HEADER, translation));
    desk.file("basylym.toml", "[book]\nfacing = \"translation\"\n" + more);
    Desk.Said said = desk.run("pdf", folder, "-o", desk.path("book.pdf"));
    assertThat(desk.path("book.pdf")).exists();
    return said.all();
  }

  @Test
  void parts_in_another_order_are_reported() throws IOException {
    assertThat(said(SECOND + FIRST, "")).contains("transposed-pair", "\"b2\"", "\"a2\"");
  }

  @Test
  void parts_in_the_same_order_are_not() throws IOException {
    assertThat(said(FIRST + SECOND, "")).doesNotContain("transposed-pair", "setting-without");
  }

  @Test
  void letters_have_no_facing_pages_and_that_is_said() throws IOException {
    assertThat(said(FIRST + SECOND, "apparatus = \"letters\"\n"))
        .contains("setting-without-effect", "book.facing");
  }
}
