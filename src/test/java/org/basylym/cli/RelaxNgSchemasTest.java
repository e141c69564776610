// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RELAX NG in both syntaxes, named by the file, given on the command line or in the settings. */
class RelaxNgSchemasTest {
  private static final String COMPACT =
      """
      default namespace = "http://www.tei-c.org/ns/1.0"
      start = element TEI { header, element text { element body { p+ } } }
      header = element teiHeader { any* }
      any = element * { attribute * { text }*, (text | any)* }
      include "p.rnc"
      """;
  private static final String XML =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0">
        <!-- TEI Edition: P5 Version 4.2.1. Last updated on 1st March 2021 -->
        <start><ref name="any"/></start>
        <define name="any"><element><anyName/>
          <zeroOrMore><attribute><anyName><except><name>rend</name></except></anyName></attribute>
          </zeroOrMore><mixed><zeroOrMore><ref name="any"/></zeroOrMore></mixed></element></define>
      </grammar>
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay_out() throws IOException {
    desk = new Desk(folder);
    desk.file("letters.rnc", COMPACT);
    desk.file(
        "p.rnc",
        "default namespace = \"http://www.tei-c.org/ns/1.0\"\n"
            + "p = element p { attribute n { \"a\" }?, text }");
    desk.file("any.rng", XML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml-model href='letters.rnc' type='application/relax-ng-compact-syntax'?>",
        "<?xml-model href=\"letters.rnc\" charset=\"UTF-8\" title=\"Хаттар\" group=\"g\"?>",
        "<?xml-model\n  type='application/relax-ng-compact-syntax'\n  href='letters.rnc#x'?>"
      })
  void a_compact_schema_decides(String model) throws IOException {
    Desk.Said said = desk.run("validate", desk.tei("a.xml", model, "", "<p n='b'>х</p>\n<q/>"));
    assertThat(said.rules().stream().map(rule -> rule.replaceFirst(":\\d+", "")))
        .containsExactly("a.xml grammar-bad-value", "a.xml grammar-unexpected-element");
    assertThat(said.out()).contains("schema: letters.rnc");
  }

  @Test
  void a_fault_in_a_compact_schema_is_reported_at_its_place() throws IOException {
    desk.file("p.rnc", "p = element p {\n  attribute n { \"a\" }*+ }");
    Path file = desk.tei("a.xml", "<?xml-model href='letters.rnc'?>", "", "<p/>");
    Desk.Said said = desk.run("validate", file);
    assertThat(said.rules()).contains("p.rnc:2 schema-unusable");
    assertThat(said.out())
        .contains("\"letters.rnc\" cannot be used: syntax error", "schema: basyl");
  }

  @Test
  void several_models_all_decide_and_those_in_unknown_languages_are_told() throws IOException {
    Path file =
        desk.tei(
            "a.xml",
            "<?xml-model href='letters.rnc'?><?xml-model href='any.rng'?>"
                + "<?xml-model href='all.nvdl' type='application/xml'?>",
            "",
            "<p n='a'>х</p>\n<p rend='i'>х</p>");
    Desk.Said said = desk.run("validate", file);
    assertThat(said.rules()).contains("a.xml schema-unsupported");
    assertThat(said.rules().stream().filter(r -> r.equals("a.xml:4 grammar-unexpected-attribute")))
        .hasSizeBetween(1, 2);
    assertThat(said.out()).contains("schemas: any.rng (TEI P5 4.2.1), letters.rnc");
  }

  @Test
  void schemas_given_take_the_place_of_the_files_own_and_may_be_of_several_languages()
      throws IOException {
    Path rules =
        desk.file(
            "rules.sch",
            "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'>"
                + "<ns prefix='t' uri='http://www.tei-c.org/ns/1.0'/><pattern>"
                + "<rule context='t:p'><assert id='short' test='string-length(.) lt 5'>long"
                + "</assert></rule></pattern></schema>");
    Path file =
        desk.tei("a.xml", "<?xml-model href='none.rng'?>", "", "<p rend='i'>ұзын мәтін</p><q/>");
    Desk.Said said =
        desk.run(
            "validate",
            "--schema",
            desk.path("any.rng"),
            "--schema",
            desk.path("letters.rnc"),
            "--schema",
            rules,
            file);
    assertThat(said.rules())
        .contains(
            "a.xml:3 grammar-unexpected-attribute",
            "a.xml:3 grammar-unexpected-element",
            "a.xml:3 schematron-short")
        .doesNotContain("a.xml missing-schema");
  }

  @Test
  void schemas_of_the_settings_decide_for_every_file() throws IOException {
    desk.file("basylym.toml", "schemas = [\"any.rng\", \"../outside.rng\"]");
    desk.tei("texts/a.xml", "", "", "<p rend='i'>х</p><q/>");
    Desk.Said said = desk.run("validate", folder);
    assertThat(said.rules().stream().map(rule -> rule.replaceFirst("^.*/", "")))
        .containsExactlyInAnyOrder(
            "a.xml:3 grammar-unexpected-attribute", "basylym.toml schema-refused");
  }

  @Test
  void a_schema_that_cannot_be_given_is_a_wrong_command_line() throws IOException {
    Path file = desk.tei("a.xml", "", "", "<p>х</p>");
    Desk.Said missing = desk.run("validate", "--schema", desk.path("none.rng"), file);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("cannot read the schema", "none.rng");
    Path dtd = desk.file("letters.dtd", "<!ELEMENT TEI ANY>");
    Desk.Said unsupported = desk.run("validate", "--schema", dtd, file);
    assertThat(unsupported.code()).isEqualTo(2);
    assertThat(unsupported.err()).contains("letters.dtd", "DOCTYPE");
  }
}
