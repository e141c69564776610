// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A problem is reported where the editor wrote it: grammar, Schematron, pointers and rules, in a
 * file that is included or is the text of an entity, with an excerpt of that file.
 */
class PlacesTest {
  private static final String PART =
      """
      <div%s>
        <p>бір</p>
        <p><ref target="#none">жоқ</ref></p>
          <p><hi>екі</hi></p>
        <p>қош  келдің</p>
        <p><wrong>үш</wrong></p>
      </div>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void put_a_schema_beside() throws IOException {
    Files.writeString(
        folder.resolve("rules.sch"),
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
          <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
          <pattern>
            <rule context="tei:hi"><assert id="hi-rend" test="@rend">hi needs rend.</assert></rule>
          </pattern>
        </schema>
        """);
  }

  @Test
  void in_the_file_itself() throws IOException {
    String report = report("", PART.formatted(""));
    assertThat(report).contains(":10:6: error[dangling-pointer]", ":13:6: error[grammar-");
  }

  @Test
  void in_a_file_that_is_included() throws IOException {
    part("authority/persons.xml", " xmlns='http://www.tei-c.org/ns/1.0'");
    assertPlacesIn("authority/persons.xml", report("", include("authority/persons.xml")));
  }

  @Test
  void in_a_file_that_an_included_file_includes() throws IOException {
    part("parts/inner/b.xml", " xmlns='http://www.tei-c.org/ns/1.0'");
    Files.writeString(
        folder.resolve("parts/a.xml"),
        "<div xmlns='http://www.tei-c.org/ns/1.0'>" + include("inner/b.xml") + "</div>");
    assertPlacesIn("parts/inner/b.xml", report("", include("parts/a.xml")));
  }

  @Test
  void in_the_file_of_an_entity() throws IOException {
    part("parts/entity.xml", "");
    assertPlacesIn(
        "parts/entity.xml",
        report("<!DOCTYPE TEI [<!ENTITY part SYSTEM 'parts/entity.xml'>]>", "&part;"));
  }

  @Test
  void in_the_file_itself_after_the_others_have_ended() throws IOException {
    Files.writeString(
        folder.resolve("part.xml"), "<p xmlns='http://www.tei-c.org/ns/1.0'>бір\n\n\n</p>");
    String report = report("", include("part.xml") + "\n<p>\n <wrong/></p>");
    assertThat(report).contains("main.xml:10:2: error[grammar-", "   10 |  <wrong/></p>");
  }

  @Test
  void in_an_included_file_that_is_not_well_formed() throws IOException {
    Files.writeString(
        folder.resolve("part.xml"), "<p xmlns='http://www.tei-c.org/ns/1.0'>\n<a></b>\n</p>");
    String report = report("", include("part.xml"));
    assertThat(report).contains("part.xml:2:", "error[not-well-formed]", "    2 | <a></b>");
  }

  private void assertPlacesIn(String name, String report) {
    String file = folder.resolve(name).toString();
    assertThat(report)
        .contains(file + ":3:6: error[dangling-pointer]: ")
        .contains("    3 |   <p><ref target=\"#none\">жоқ</ref></p>\n      |      ^^^^^")
        .contains(file + ":4:8: error[schematron-hi-rend]: ")
        .contains("    4 |     <p><hi>екі</hi></p>\n      |        ^^^^\n")
        .contains(file + ":5:9: info[double-space]: ")
        .contains("    5 |   <p>қош  келдің</p>\n      |         ^\n")
        .contains(file + ":6:6: error[grammar-unexpected-element]: ")
        .contains("    6 |   <p><wrong>үш</wrong></p>\n      |      ^^^^^^^\n")
        .doesNotContain("main.xml:");
  }

  private void part(String name, String attributes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, PART.formatted(attributes));
  }

  private static String include(String name) {
    return "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + name + "'/>";
  }

  private String report(String doctype, String body) throws IOException {
    Path file = folder.resolve("main.xml");
    Files.writeString(
        file,
        """
        <?xml-model href="rules.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>
        %s
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="kk">
        <teiHeader><fileDesc><titleStmt><title>Сынақ</title></titleStmt>
        <publicationStmt><p>жоқ</p></publicationStmt><sourceDesc><p>жоқ</p></sourceDesc>
        </fileDesc></teiHeader>
        <text><body>
        %s
        </body></text></TEI>
        """
            .formatted(doctype, body));
    Desk.Said said = new Desk(folder).run("validate", file);
    return said.all().replace(System.lineSeparator(), "\n");
  }
}
