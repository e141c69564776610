// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies outside the edition is read only where {@code --allow} says so. */
class ConfinesTest {
  private static final String SECRET = "құпия";
  private static final String RNG = "http://relaxng.org/ns/structure/1.0";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay_out() throws IOException {
    desk = new Desk(folder);
    Files.createDirectories(folder.resolve("ed"));
    desk.file("out/part.xml", "<p xmlns='" + Desk.TEI + "' xml:id='" + "part'>" + SECRET + "</p>");
    desk.file("out/text.ent", SECRET);
    desk.file("out/letters.dtd", "<!ELEMENT TEI ANY><!ENTITY k \"қ\">");
    desk.file(
        "out/any.rng",
        "<element name='TEI' ns='" + Desk.TEI + "' xmlns='" + RNG + "'><ref name='x'/></element>");
  }

  /** A file of the edition that reaches out: what it needs, and the rule that refuses it. */
  static Stream<Arguments> reaching() {
    String include = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%s'/>";
    return Stream.of(
        Arguments.of("", include.formatted("../out/part.xml"), "xinclude-refused"),
        Arguments.of("", include.formatted("link.xml"), "xinclude-refused"),
        Arguments.of("", include.formatted("dir/part.xml"), "xinclude-refused"),
        Arguments.of(
            "<!DOCTYPE TEI [<!ENTITY x SYSTEM '../out/text.ent'>]>",
            "<p>&x;</p>",
            "external-entity-refused"),
        Arguments.of(
            "<!DOCTYPE TEI [<!ENTITY % x SYSTEM '../out/letters.dtd'>%x;]>",
            "<p>х</p>", "external-entity-refused"),
        Arguments.of("<!DOCTYPE TEI SYSTEM '../out/letters.dtd'>", "<p>х</p>", "schema-refused"),
        Arguments.of("<!DOCTYPE TEI SYSTEM 'dir/letters.dtd'>", "<p>х</p>", "schema-refused"),
        Arguments.of("<?xml-model href='../out/any.rng'?>", "<p>х</p>", "schema-refused"),
        Arguments.of("<?xml-model href='link.rng'?>", "<p>х</p>", "schema-refused"));
  }

  @ParameterizedTest
  @MethodSource("reaching")
  void what_lies_outside_is_refused_with_a_hint_and_allowed_on_demand(
      String prolog, String body, String rule) throws IOException {
    Files.createSymbolicLink(folder.resolve("ed/link.xml"), folder.resolve("out/part.xml"));
    Files.createSymbolicLink(folder.resolve("ed/link.rng"), folder.resolve("out/any.rng"));
    Files.createSymbolicLink(folder.resolve("ed/dir"), folder.resolve("out"));
    Path file = desk.tei("ed/a.xml", prolog, "", "<p>х</p>" + body);
    Desk.Said refused = desk.run("validate", file);
    assertThat(refused.out()).contains("[" + rule + "]", "--allow ").doesNotContain(SECRET);
    Desk.Said allowed = desk.run("validate", "--allow", folder.resolve("out"), file);
    assertThat(allowed.out()).doesNotContain("refused");
  }

  @Test
  void pages_and_books_may_be_allowed_more_too() throws IOException {
    Path file =
        desk.tei(
            "ed/a.xml", "<!DOCTYPE TEI [<!ENTITY x SYSTEM '../out/text.ent'>]>", "", "<p>&x;</p>");
    Path site = folder.resolve("site");
    assertThat(desk.run("html", file, "-o", site).err()).contains("external-entity-refused");
    assertThat(Files.readString(site.resolve("a.html"))).doesNotContain(SECRET);
    Desk.Said said = desk.run("html", "--allow", folder.resolve("out"), file, "-o", site);
    assertThat(said.code()).isZero();
    assertThat(Files.readString(site.resolve("a.html"))).contains(SECRET);
    for (String command : new String[] {"pdf", "build"}) {
      assertThat(desk.run(command, "--help").out()).contains("--allow=PATH", "--catalog=FILE");
    }
  }

  @Test
  void a_folder_that_is_not_there_cannot_be_allowed() {
    Desk.Said said = desk.run("validate", "--allow", folder.resolve("none"), folder);
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("cannot allow", "there is no such folder");
  }

  /** A schema of the edition that reaches out, by every means that its language has. */
  static Stream<Arguments> reachingSchemas() {
    String xsd = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'";
    String grammar = "<grammar xmlns='" + RNG + "'>";
    String start = "<start><element><anyName/><text/></element></start></grammar>";
    return Stream.of(
        Arguments.of("s.rng", grammar + "<include href='%s'/>" + start),
        Arguments.of("s.rng", grammar + "<start><externalRef href='%s'/></start></grammar>"),
        Arguments.of("s.rng", "<!DOCTYPE grammar SYSTEM '%s'>" + grammar + start),
        Arguments.of(
            "s.rng", "<!DOCTYPE grammar [<!ENTITY x SYSTEM '%s'>]>" + grammar + "&x;" + start),
        Arguments.of("s.rnc", "include '%s'\nstart = element * { text }"),
        Arguments.of("s.rnc", "start = external '%s'"),
        Arguments.of("s.xsd", xsd + "><xs:include schemaLocation='%s'/></xs:schema>"),
        Arguments.of("s.xsd", xsd + "><xs:redefine schemaLocation='%s'/></xs:schema>"),
        Arguments.of(
            "s.xsd", xsd + "><xs:import namespace='urn:x' schemaLocation='%s'/></xs:schema>"),
        Arguments.of("s.xsd", "<!DOCTYPE x [<!ENTITY %% x SYSTEM '%s'>%%x;]>" + xsd + "/>"));
  }

  @ParameterizedTest
  @MethodSource("reachingSchemas")
  void no_part_of_a_schema_is_read_outside_or_on_the_network(String name, String schema)
      throws IOException {
    Path file = desk.tei("ed/a.xml", "<?xml-model href='" + name + "'?>", "", "<p>х</p>");
    for (String part : new String[] {"http://127.0.0.1:9/part", "../out/text.ent"}) {
      desk.file("ed/" + name, schema.formatted(part));
      Desk.Said said = desk.run("validate", file);
      assertThat(said.rules())
          .contains("ed/" + name + " schema-unusable")
          .allMatch(rule -> rule.endsWith("-unusable"));
      assertThat(said.out())
          .contains(part.startsWith("http") ? "basylym schema add http" : "--allow ")
          .doesNotContain(SECRET, "\tat ");
    }
    assertThat(desk.run("validate", "--allow", folder.resolve("out"), file).out())
        .doesNotContain("outside");
  }

  @Test
  void a_schema_in_the_edition_may_include_from_all_of_the_edition() throws IOException {
    desk.file("ed/basylym.toml", "");
    desk.file("ed/schema/a.rnc", "include '../common/b.rnc'");
    desk.file(
        "ed/common/b.rnc", "start = any\nany = element * { attribute * { text }*, (text | any)* }");
    Path file = desk.tei("ed/t/a.xml", "<?xml-model href='../schema/a.rnc'?>", "", "<q/>");
    assertThat(desk.run("validate", file).out()).startsWith("no problems");
  }

  @Test
  void a_bomb_of_entities_in_a_schema_is_stopped() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE grammar [<!ENTITY a0 'ха'>");
    for (int i = 1; i <= 12; i++) {
      bomb.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    desk.file("ed/s.rng", bomb + "]><grammar xmlns='" + RNG + "'>&a12;</grammar>");
    Path file = desk.tei("ed/a.xml", "<?xml-model href='s.rng'?>", "", "<p>х</p>");
    assertThat(desk.run("validate", file).rules()).contains("ed/s.rng:1 schema-unusable");
  }
}
