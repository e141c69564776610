// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are flush at both ends only where words can be divided, unless the settings decide. */
class RaggedLinesTest {
  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="az"><teiHeader><fileDesc><titleStmt>
      <title>T</title></titleStmt><publicationStmt><p>P.</p></publicationStmt><sourceDesc>
      <p>S.</p></sourceDesc></fileDesc></teiHeader><text><body><p>Alpha.</p>
      <p xml:lang="ru">Beta.</p></body></text></TEI>""";

  @TempDir Path folder;

  private String objects(String settings) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("text.xml", TEXT);
    desk.file("basylym.toml", settings);
    desk.run("pdf", folder, "-o", desk.path("book.pdf"), "--fo", desk.path("book.fo"));
    return desk.read("book.fo");
  }

  /** How the lines end of the block that has these words. */
  private static String alignment(String objects, String words) {
    String before = objects.substring(0, objects.indexOf(">" + words));
    String block = before.substring(before.lastIndexOf("<fo:block"));
    String flow = before.substring(before.lastIndexOf("<fo:flow"));
    String said = block.contains("text-align=") ? block : flow.substring(0, flow.indexOf('>'));
    return said.replaceAll("(?s).*?text-align=\"([a-z]+)\".*", "$1");
  }

  @Test
  void a_language_without_patterns_is_ragged_and_one_with_them_in_it_is_not() throws IOException {
    String objects = objects("");
    assertThat(alignment(objects, "Alpha.")).isEqualTo("start");
    assertThat(alignment(objects, "Beta.")).isEqualTo("justify");
  }

  @Test
  void settings_may_ask_for_one_or_the_other() throws IOException {
    String justified = objects("[book]\nalignment = \"justified\"\n");
    assertThat(alignment(justified, "Alpha.")).isEqualTo("justify");
    assertThat(alignment(justified, "Beta.")).isEqualTo("justify");
    String ragged = objects("[book]\nalignment = \"ragged\"\n");
    assertThat(alignment(ragged, "Alpha.")).isEqualTo("start");
    assertThat(alignment(ragged, "Beta.")).isEqualTo("start");
  }
}
