// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with an XML Schema of their own, or one that is given. */
class XsdValidationTest {
  private static final String XSI = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
  private static final String OWN = XSI + "xsi:schemaLocation=\"" + Desk.TEI + " letters.xsd\"";
  private static final String XSD =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" version="2.3"
          targetNamespace="http://www.tei-c.org/ns/1.0" xmlns="http://www.tei-c.org/ns/1.0"
          xmlns:o="urn:other" elementFormDefault="qualified">
        <xs:import namespace="urn:other" schemaLocation="other.xsd"/>
        <xs:element name="TEI"><xs:complexType><xs:sequence>
          <xs:any processContents="skip"/><xs:element name="text"><xs:complexType><xs:sequence>
            <xs:element name="body" type="Body"/></xs:sequence></xs:complexType></xs:element>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="Body"><xs:sequence>
          <xs:element name="head" minOccurs="0" type="xs:string"/>
          <xs:element name="p" type="P" maxOccurs="unbounded"/>
          <xs:element ref="o:thing" minOccurs="0"/></xs:sequence></xs:complexType>
        <xs:complexType name="P" mixed="true">
          <xs:sequence><xs:element name="hi" minOccurs="0"><xs:complexType><xs:simpleContent>
            <xs:extension base="xs:string"><xs:attribute name="rend" use="required"/></xs:extension>
          </xs:simpleContent></xs:complexType></xs:element></xs:sequence>
          <xs:attribute name="n"><xs:simpleType><xs:restriction base="xs:NMTOKEN">
            <xs:enumeration value="a"/><xs:enumeration value="b"/>
          </xs:restriction></xs:simpleType></xs:attribute>
        </xs:complexType>
      </xs:schema>
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay_out() throws IOException {
    desk = new Desk(folder);
    desk.file("letters.xsd", XSD);
    desk.file(
        "other.xsd",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:other'>"
            + "<xs:element name='thing' type='xs:int'/></xs:schema>");
  }

  @Test
  void a_valid_file_is_clean_and_the_version_of_its_schema_is_named() throws IOException {
    Path file = desk.tei("a.xml", "", OWN, "<p n='a'>х</p><thing xmlns='urn:other'>7</thing>");
    assertThat(desk.run("validate", file).out())
        .isEqualTo("no problems in 1 file; schema: letters.xsd (2.3)\n");
  }

  @Test
  void each_fault_has_its_rule_its_place_and_its_cure() throws IOException {
    Path file =
        desk.tei(
            "a.xml",
            "",
            OWN,
            "<p n='c'>х</p>\n<p><hi>х</hi></p>\n<p rend='i'>х</p>\n<p><q/></p>\n<head/>\n"
                + "<thing xmlns='urn:other'>х</thing>\nх");
    Desk.Said said = desk.run("validate", file);
    assertThat(said.rules())
        .containsExactly(
            "a.xml:3 grammar-bad-value",
            "a.xml:4 grammar-missing-attribute",
            "a.xml:5 grammar-unexpected-attribute",
            "a.xml:6 grammar-unexpected-element",
            "a.xml:7 grammar-unexpected-element",
            "a.xml:8 grammar-bad-value",
            "a.xml:10 grammar-unexpected-text");
    assertThat(said.out())
        .contains("value of attribute \"n\" is invalid", "\"c\" must fit enumeration [a, b]")
        .contains("hint: expected element hi", "hint: expected element p, thing")
        .doesNotContain("cvc-");
  }

  @Test
  void an_empty_body_is_incomplete() throws IOException {
    Desk.Said said = desk.run("validate", desk.tei("a.xml", "", OWN, "<head>х</head>"));
    assertThat(said.rules()).containsExactly("a.xml:4 grammar-missing-element");
  }

  @Test
  void the_schema_for_the_root_is_found_among_several() throws IOException {
    String pairs = XSI + "xsi:schemaLocation=\"urn:other other.xsd\n" + Desk.TEI + " letters.xsd\"";
    Path file = desk.tei("a.xml", "", pairs, "<p>х</p><thing xmlns='urn:other'>х</thing>");
    assertThat(desk.run("validate", file).rules()).containsExactly("a.xml:4 grammar-bad-value");
  }

  @Test
  void a_location_without_namespace_is_taken_for_the_root() throws IOException {
    String location = XSI + "xsi:noNamespaceSchemaLocation=\"letters.xsd\"";
    assertThat(desk.run("validate", desk.tei("a.xml", "", location, "<p>х</p><q/>")).rules())
        .containsExactly("a.xml:3 grammar-unexpected-element");
  }

  @Test
  void xml_model_and_the_command_line_may_name_it_too() throws IOException {
    Path named =
        desk.tei(
            "a.xml",
            "<?xml-model href='letters.xsd' schematypens='http://www.w3.org/2001/XMLSchema'?>",
            "",
            "<q/>");
    assertThat(desk.run("validate", named).rules())
        .containsExactly("a.xml:3 grammar-unexpected-element");
    Path plain = desk.tei("b.xml", "", "", "<q/>");
    assertThat(desk.run("validate", "--schema", desk.path("letters.xsd"), plain).out())
        .contains("grammar-unexpected-element", "schema: letters.xsd (2.3)");
  }

  @Test
  void many_files_are_judged_alike_and_the_same_validator_starts_afresh() throws IOException {
    String location = XSI + "xsi:schemaLocation='" + Desk.TEI + " ../letters.xsd'";
    for (int i = 10; i < 30; i++) {
      desk.tei("e/" + i + ".xml", "", location, i % 2 == 0 ? "<p>х</p>" : "<p>х</p><q/>");
    }
    Desk.Said said = desk.run("validate", "--allow", folder, desk.path("e"));
    assertThat(said.rules()).hasSize(10).allMatch(rule -> rule.matches("e/\\d[13579].*element"));
  }

  @Test
  void a_broken_schema_is_reported_once_at_its_place_and_the_run_goes_on() throws IOException {
    desk.file("letters.xsd", XSD.replace("type=\"P\"", "type=\"None\""));
    desk.tei("a.xml", "", OWN, "<p>х</p>");
    desk.tei("b.xml", "", OWN, "<p>х</p>");
    desk.tei("c.xml", "", "", "<p>х</p>");
    Desk.Said said = desk.run("validate", folder);
    assertThat(said.rules())
        .containsOnlyOnce("letters.xsd:11 schema-unusable")
        .noneMatch(rule -> rule.startsWith("c.xml"));
  }
}
