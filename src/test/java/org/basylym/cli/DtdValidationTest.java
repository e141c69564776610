// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with a DOCTYPE: some are judged by it, and some have it for their entities alone. */
class DtdValidationTest {
  private static final String DTD =
      """
      <!ELEMENT TEI (teiHeader, text)>
      <!ATTLIST TEI xmlns CDATA #FIXED "http://www.tei-c.org/ns/1.0">
      <!ELEMENT teiHeader ANY> <!ELEMENT fileDesc ANY> <!ELEMENT titleStmt ANY>
      <!ELEMENT title (#PCDATA)> <!ELEMENT publicationStmt ANY> <!ELEMENT sourceDesc ANY>
      <!ELEMENT text (body)>
      <!ELEMENT body (head?, p+)>
      <!ELEMENT head (#PCDATA)>
      <!ELEMENT p (#PCDATA | hi)*>
      <!ATTLIST p xml:id ID #IMPLIED rend (big|small) #IMPLIED corresp IDREF #IMPLIED>
      <!ELEMENT hi (#PCDATA)>
      <!ATTLIST hi rend CDATA #REQUIRED>
      <!ENTITY kk "Қазақ">
      """;
  private static final String PUBLIC =
      "<!DOCTYPE TEI PUBLIC \"-//Alash//DTD Letters 1.0//EN\" \"letters.dtd\">";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay_out() throws IOException {
    desk = new Desk(folder);
    desk.file("letters.dtd", DTD);
  }

  @Test
  void a_valid_file_is_clean_and_its_dtd_is_named() throws IOException {
    Desk.Said said =
        desk.run("validate", desk.tei("a.xml", PUBLIC, "", "<p>&kk; <hi rend='i'>х</hi></p>"));
    assertThat(said.out())
        .startsWith("no problems")
        .contains("schema: -//Alash//DTD Letters 1.0//EN");
  }

  @Test
  void each_fault_has_its_rule_its_place_and_its_cure() throws IOException {
    Desk.Said said =
        desk.run(
            "validate",
            desk.tei(
                "a.xml",
                PUBLIC,
                "",
                "<p><hi>х</hi></p>\n<p n='1'>х</p>\n<p rend='huge'>х</p>\n<lg/>\n"
                    + "<head>кеш</head>"));
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.rules())
        .containsExactly(
            "a.xml:3 grammar-missing-attribute",
            "a.xml:4 grammar-unexpected-attribute",
            "a.xml:5 grammar-bad-value",
            "a.xml:6 grammar-unexpected-element",
            "a.xml:8 grammar-unexpected-element");
    assertThat(said.out())
        .contains("must be one of big, small, not \"huge\"", "expected (head?,p+)")
        .contains("element \"lg\" not allowed anywhere");
  }

  @Test
  void an_empty_body_is_incomplete() throws IOException {
    assertThat(desk.run("validate", desk.tei("a.xml", PUBLIC, "", "")).rules())
        .containsExactly("a.xml:4 grammar-missing-element");
  }

  @Test
  void a_reference_that_leads_to_no_id_is_a_bad_value() throws IOException {
    Desk.Said said = desk.run("validate", desk.tei("a.xml", PUBLIC, "", "<p corresp='none'>х</p>"));
    assertThat(said.out()).contains("no element has the id \"none\"");
  }

  @Test
  void a_doctype_for_entities_alone_is_no_grammar() throws IOException {
    Path file =
        desk.tei(
            "a.xml",
            "<!DOCTYPE TEI [<!ENTITY kk \"Қазақ\"><!NOTATION png SYSTEM \"png\">"
                + "<!ATTLIST p n CDATA #IMPLIED>]>",
            "",
            "<p>&kk; <foo/></p>");
    Desk.Said said = desk.run("validate", file);
    assertThat(said.rules()).containsExactly("a.xml:3 grammar-unexpected-element");
    assertThat(said.out()).contains("schema: basylym");
  }

  @Test
  void entities_in_a_local_file_keep_working() throws IOException {
    desk.file("chars.ent", "<!ENTITY kk \"Қазақ\">");
    Path file =
        desk.tei(
            "a.xml",
            "<!DOCTYPE TEI [<!ENTITY % chars SYSTEM \"chars.ent\">%chars;]>",
            "",
            "<p>&kk;</p>");
    assertThat(desk.run("validate", file).out()).startsWith("no problems");
  }

  @Test
  void a_dtd_on_the_network_is_told_once_and_ours_decides() throws IOException {
    Path file =
        desk.tei(
            "a.xml", "<!DOCTYPE TEI SYSTEM \"http://127.0.0.1:9/tei.dtd\">", "", "<p>х</p><foo/>");
    Desk.Said said = desk.run("validate", file);
    assertThat(said.rules())
        .containsExactly("a.xml:1 schema-not-at-hand", "a.xml:3 grammar-unexpected-element");
    assertThat(said.out())
        .contains("type: basylym schema add http://127.0.0.1:9/tei.dtd", "schema: basylym");
  }

  @Test
  void a_missing_dtd_is_told_and_what_its_entities_stood_for_is_missed() throws IOException {
    Path file = desk.tei("a.xml", "<!DOCTYPE TEI SYSTEM \"none.dtd\">", "", "<p>&kk; &kk;</p>");
    assertThat(desk.run("validate", file).rules())
        .containsExactlyInAnyOrder("a.xml:1 missing-schema", "a.xml:3 undeclared-entity");
  }

  @Test
  void other_schemas_of_the_file_decide_beside_its_dtd_and_given_ones_in_its_place()
      throws IOException {
    Path model =
        desk.file(
            "any.rnc", "start = any\nany = element * { attribute * { text }*, (text | any)* }");
    String instruction = "<?xml-model href=\"any.rnc\"?>";
    Path file = desk.tei("a.xml", instruction + PUBLIC, "", "<p><hi>х</hi></p>");
    assertThat(desk.run("validate", file).rules())
        .containsExactly("a.xml:3 grammar-missing-attribute");
    assertThat(desk.run("validate", file).out())
        .contains("schemas: -//Alash//DTD Letters 1.0//EN, any.rnc");
    assertThat(desk.run("validate", "--schema", model, file).out()).startsWith("no problems");
  }

  @Test
  void a_broken_dtd_is_reported_at_its_place_and_the_run_goes_on() throws IOException {
    desk.file("letters.dtd", DTD + "<!ELEMENT quote (>");
    desk.tei("a.xml", PUBLIC, "", "<p>х</p>");
    desk.tei("b.xml", "", "", "<p>х</p>");
    Desk.Said said = desk.run("validate", folder);
    assertThat(said.rules()).containsExactly("letters.dtd:13 not-well-formed");
    assertThat(said.out()).contains("in 2 files");
  }

  @Test
  void thousands_of_elements_under_a_doctype_of_entities_stay_silent() throws IOException {
    Path file =
        desk.tei("a.xml", "<!DOCTYPE TEI [<!ENTITY k \"қ\">]>", "", "<p>&k;</p>\n".repeat(5_000));
    assertThat(desk.run("validate", file).out()).startsWith("no problems");
  }
}
