// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basylym.validate.SchematronRun.pattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What Schematron schemas find, at which level, place and name, and what is wrong with schemas. */
class SchematronTest {
  @TempDir private Path folder;
  private SchematronRun run;

  @BeforeEach
  void set_up() {
    run = new SchematronRun(folder);
  }

  @Test
  void levels_come_from_severity_or_role_of_test_rule_or_pattern() throws IOException {
    String tests =
        """
        <report id='a' role='info' severity='fatal' test='1'>x</report>
        <report id='b' role=' Warn ' test='1'>x</report>
        <report id='c' role='information' test='1'>x</report>
        <report id='d' test='1'>x</report>
        """;
    run.schema(
            ("<pattern id='p' role='hint'><rule role='warning' context='tei:head'>%s</rule>"
                    + "<rule context='tei:ab'><report test='1'>by pattern</report></rule></pattern>")
                .formatted(tests))
        .tei("a.xml", "<head>x</head><ab>y</ab>");
    assertThat(run.lines())
        .containsExactly(
            "a.xml:5:1: error: x [schematron-a]",
            "a.xml:5:1: warning: x [schematron-b]",
            "a.xml:5:1: warning: x [schematron-d]",
            "a.xml:5:1: note: x [schematron-c]",
            "a.xml:5:15: note: by pattern [schematron-p]",
            "exit 1");
  }

  @Test
  void diagnostics_properties_and_see_become_the_hint() throws IOException {
    run.schema(
            pattern(
                    "tei:ab",
                    "<assert test='@n' diagnostics='one' properties='two' see='http://x.org/'>"
                        + "<name/> \"<value-of select='.'/>\" has no n.</assert>")
                + "<diagnostics><diagnostic id='one'>it has <value-of select='string-length()'/>"
                + " letters.</diagnostic></diagnostics>"
                + "<properties><property id='two'>of <name/></property></properties>")
        .tei("a.xml", "<ab>Алаш</ab>");
    assertThat(run.lines("--format", "json"))
        .contains("      \"message\": \"ab \\\"Алаш\\\" has no n\",")
        .contains("      \"hint\": \"it has 4 letters; two: of ab; see http://x.org/\"");
  }

  @Test
  void the_schema_is_named_among_those_that_decided() throws IOException {
    run.schema(pattern("tei:ab", "<report test='1'>x</report>")).tei("a.xml", "<ab/>");
    assertThat(run.lines("--format", "json").toString()).containsPattern("\"schemas\": [^]]*a.sch");
  }

  @Test
  void what_is_passed_over_is_noted_once_in_a_run() throws IOException {
    run.schema(
            pattern(
                "tei:ab",
                "<report role='style' id='a' test='1' sqf:fix='f'>x</report><sqf:fix id='f'/>"))
        .tei("a.xml", "<ab/><ab/>")
        .tei("b.xml", "<ab/>");
    assertThat(run.lines())
        .filteredOn(line -> line.contains("[schematron-read-otherwise]"))
        .hasSize(2)
        .anyMatch(line -> line.contains("sqf"))
        .anyMatch(line -> line.contains("\"style\""));
  }

  @Test
  void broken_expressions_are_named_at_their_places_and_the_run_goes_on() throws IOException {
    run.schema(
            "<let name='v' value='3'/>\n"
                + pattern("tei:ab", "\n<assert test='$v = tei:p['>x</assert>")
                + pattern(
                    "tei:p[", "\n<assert test='my:f()'>x</assert><report test='1'>x</report>"))
        .tei("a.xml", "<p>a  b</p>");
    assertThat(run.lines())
        .hasSize(5)
        .anyMatch(line -> line.matches("a.sch:8:1: error: .*\\[schematron-unusable\\]"))
        .anyMatch(line -> line.matches("a.sch:8:64: error: .*\\[schematron-unusable\\]"))
        .anyMatch(line -> line.matches("a.sch:9:1: error: .*\\[schematron-unusable\\]"))
        .anyMatch(line -> line.startsWith("a.xml:5:") && line.contains("[double-space]"));
  }

  @Test
  void a_schema_that_cannot_be_run_says_why() throws IOException {
    String iso = "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='stx'/>";
    String old = "<schema xmlns='http://www.ascc.net/xml/schematron'/>";
    run.tei("a.xml", "<p>x</p>");
    assertThat(run.wholeSchema(iso).lines().get(0)).contains("its query binding \"stx\"");
    assertThat(run.wholeSchema(old).lines().get(0)).contains("Schematron 1.x");
    assertThat(run.wholeSchema("<html/>").lines().get(0)).contains("its root is \"html\"");
    assertThat(run.wholeSchema("<schema>").lines().get(0)).contains("schematron-unusable");
    assertThat(run.schema("").lines().get(0)).contains("holds no assert or report");
    assertThat(run.schema("<include href='a.sch'/>").lines().get(0))
        .contains("schematron-unusable");
  }

  @Test
  void a_test_that_cannot_be_evaluated_leaves_the_others_alone() throws IOException {
    run.schema(
            pattern(
                "tei:ab",
                "<report id='a' test='xs:date(.) gt current-date()'>x</report>"
                    + "<report id='b' test='1'>y</report>"))
        .tei("a.xml", "<ab>Алаш</ab>");
    assertThat(run.lines())
        .hasSize(3)
        .anyMatch(line -> line.matches("a.xml:5:1: error: .*\\[schematron-unfinished\\]"))
        .contains("a.xml:5:1: error: y [schematron-b]");
  }

  @Test
  void the_phase_is_the_one_that_the_file_names_or_the_default() throws IOException {
    run.schema(
        """
        <phase id='one'><active pattern='p1'/></phase><phase id='two'><active pattern='p2'/></phase>
        <pattern id='p1'><rule context='tei:ab'><report test='1'>one</report></rule></pattern>
        <pattern id='p2'><rule context='tei:ab'><report test='1'>two</report></rule></pattern>
        """);
    run.tei("a.xml", " phase='two'", "<ab/>").tei("b.xml", " phase='three'", "<ab/>");
    assertThat(run.lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("it has no phase \"three\""))
        .contains("a.xml:5:1: error: two [schematron-p2]");
  }

  @Test
  void abstract_patterns_keys_functions_and_included_rules_work() throws IOException {
    Files.writeString(
        folder.resolve("rule.sch"),
        "<rule xmlns='http://purl.oclc.org/dsdl/schematron' context='tei:p'>"
            + "<report id='included' test='my:long(.)'>x</report></rule>");
    run.schema(
            """
            <xsl:key name='by-n' match='tei:ab' use='@n'/>
            <xsl:function name='my:long'><xsl:param name='e'/>
              <xsl:sequence select='string-length($e) gt 3'/></xsl:function>
            <pattern abstract='true' id='unique'><rule context='$element'>
              <report id='twice' test="key('by-n', @n)[2]">x</report></rule></pattern>
            <pattern is-a='unique' id='u'><param name='element' value='tei:ab'/></pattern>
            <pattern><include href='rule.sch'/></pattern>
            """)
        .tei("a.xml", "<p>long</p><ab n='1'/><ab n='1'/><p>x</p>");
    assertThat(run.lines())
        .containsExactly(
            "a.xml:4:13: error: x [schematron-included]",
            "a.xml:5:1: error: x [schematron-included]",
            "a.xml:5:12: error: x [schematron-twice]",
            "a.xml:5:23: error: x [schematron-twice]",
            "exit 1");
  }

  @Test
  void a_finding_in_an_included_file_is_placed_there() throws IOException {
    Files.writeString(
        folder.resolve("part.xml"), "<div xmlns='http://www.tei-c.org/ns/1.0'>\n <ab/></div>");
    run.schema(pattern("tei:ab", "<report id='found' test='1'>x</report>"))
        .tei("a.xml", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='part.xml'/>");
    assertThat(run.lines()).contains("part.xml:2:2: error: x [schematron-found]");
  }

  @Test
  void the_tree_holds_nothing_that_the_editor_did_not_write() throws IOException {
    run.schema(pattern("tei:ab", "<report id='attributes' test='@*'>x</report>"))
        .tei("a.xml", "<ab/>");
    assertThat(run.lines()).containsExactly("exit 0");
  }

  @Test
  @Timeout(120)
  void thousands_of_findings_have_their_places() throws IOException {
    String body = IntStream.range(0, 5_000).mapToObj(i -> "<ab/>\n").collect(Collectors.joining());
    run.schema(pattern("tei:ab", "<report id='found' test='1'>x</report>")).tei("a.xml", body);
    List<String> lines = run.lines();
    assertThat(lines).hasSize(5_001).contains("a.xml:5004:1: error: x [schematron-found]");
  }

  @Test
  void rules_inside_a_grammar_are_run_and_named_by_its_definitions() throws IOException {
    Files.writeString(
        folder.resolve("a.rng"),
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0"
            xmlns:sch="http://purl.oclc.org/dsdl/schematron">
          <sch:ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
          <start><ref name="any"/></start>
          <define name="any"><element><anyName/>
            <sch:rule context="tei:ab"><sch:assert test="@n">no n</sch:assert></sch:rule>
            <zeroOrMore><choice><text/><ref name="any"/><attribute><anyName/></attribute></choice>
            </zeroOrMore></element></define>
        </grammar>
        """);
    Files.writeString(folder.resolve("a.xml"), SchematronRun.document("<ab/>"));
    assertThat(run.lines("--schema", folder.resolve("a.rng").toString()))
        .containsExactly("a.xml:4:1: error: no n [schematron-any]", "exit 1");
  }

  @Test
  void settings_and_allowances_name_what_a_schema_finds() throws IOException {
    run.schema(
            pattern(
                "tei:ab",
                "<report id='off.1' test='1'>x</report><report id='allowed' test='1'>x</report>"
                    + "<report id='other' test='1'>x</report>"))
        .tei("a.xml", "<?basylym allow schematron-allowed: so be it?><ab/>");
    Files.writeString(
        folder.resolve("basylym.toml"),
        "[rules]\n\"schematron-off.1\" = \"off\"\nschematron-other = \"info\"\n");
    assertThat(run.lines()).containsExactly("a.xml:5:47: note: x [schematron-other]", "exit 0");
  }
}
