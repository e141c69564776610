// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basylym.validate.SchematronRun.pattern;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Schematron from strangers: it reads nothing outside, writes nothing, and never hangs. */
class SchematronSafetyTest {
  private static final String SECRET = "құпия-7141";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private SchematronRun run;

  @BeforeEach
  void set_up() throws IOException {
    run = new SchematronRun(folder);
    Files.writeString(elsewhere.resolve("secret.xml"), "<s>" + SECRET + "</s>");
    Files.writeString(folder.resolve("inside.txt"), "<s>ішінде</s>");
  }

  @TestFactory
  Stream<DynamicTest> nothing_outside_is_read() {
    String uri = elsewhere.resolve("secret.xml").toUri().toString();
    String doctype = "<!DOCTYPE a [<!ENTITY x SYSTEM \"U\">]>";
    Stream<String> plain =
        Stream.of(
            "doc('U')",
            "document('U')",
            "unparsed-text('U')",
            "string-join(unparsed-text-lines('U'))",
            "unparsed-text('U', 'utf-8')",
            "unparsed-text-available('U')[.]",
            "doc-available('U')[.]",
            "json-doc('U')",
            "Q{http://saxon.sf.net/}doc('U', map{})",
            "collection('F')",
            "uri-collection('F')",
            "doc('../' || tokenize('F', '/')[. != ''][last()] || '/secret.xml')",
            "doc('http://127.0.0.1:9/x.xml')",
            "unparsed-text('jar:U!/x')",
            "parse-xml('" + doctype + "<a>&x;</a>')",
            "parse-xml-fragment('" + doctype + "<a>&x;</a>')",
            "load-xquery-module('urn:x', map{'location-hints': 'U'})?functions",
            "environment-variable('PATH')",
            "system-property('user.home')",
            "Q{java:java.lang.System}getProperty('user.home')");
    return Stream.concat(plain, transformations(doctype))
        .map(
            expression ->
                dynamicTest(
                    expression,
                    () ->
                        refused(
                            expression
                                .replace("U", uri)
                                .replace("F", elsewhere.toUri().toString()))));
  }

  /** Stylesheets inside an expression. */
  private static Stream<String> transformations(String doctype) {
    return Stream.of(
        "serialize(transform(map{'stylesheet-location': 'U'})?output)",
        "serialize(transform(map{'stylesheet-text': '" + doctype + sheet("''&x;''") + "'})?output)",
        nested("doc(''U'')"),
        nested("unparsed-text(''U'')"),
        nested("Q{http://saxon.sf.net/}doc(''U'', map{})"),
        nested("environment-variable(''PATH'')"),
        nested("doc(''U'')").replace("transform#1, ", ""));
  }

  /** What a stylesheet inside the expression evaluates in a Saxon with its own configuration. */
  private static String nested(String expression) {
    String saxon = "http://saxon.sf.net/ns/configuration";
    return "string((transform#1, function-lookup(QName('http://www.w3.org/2005/xpath-functions',"
        + " 'transform'), 1))[last()](map{'stylesheet-text': '"
        + sheet(expression)
        + "', 'delivery-format': 'serialized', 'vendor-options':"
        + " map{QName('http://saxon.sf.net/', 'configuration'):"
        + " parse-xml('<configuration xmlns=\""
        + saxon
        + "\" edition=\"HE\"/>')/*}})?output)";
  }

  private static String sheet(String expression) {
    return "<xsl:stylesheet version=\"3.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
        + "<xsl:output omit-xml-declaration=\"yes\"/><xsl:template name=\"xsl:initial-template\">"
        + "<xsl:sequence select=\""
        + expression
        + "\"/></xsl:template></xsl:stylesheet>";
  }

  private void refused(String expression) throws IOException {
    String escaped = expression.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    run.schema(
            pattern(
                "tei:ab",
                "<report id='a' test='1'>[<value-of select=\"" + escaped + "\"/>]</report>"))
        .tei("a.xml", "<ab/>");
    String said = String.join("\n", run.lines());
    assertThat(said).doesNotContain(SECRET).endsWith("exit 1");
    assertThat(said).containsAnyOf("schematron-unfinished", "schematron-unusable", ": [] [");
  }

  @Test
  void files_of_the_edition_are_read() throws IOException {
    run.schema(
            pattern(
                "tei:ab",
                "<report id='a' test='1'><value-of select=\"unparsed-text('inside.txt')\"/>"
                    + "</report><report id='b' test='1'><value-of select=\"doc('inside.txt')\"/>"
                    + "</report>"))
        .tei("a.xml", "<ab/>");
    assertThat(run.lines())
        .containsExactly(
            "a.xml:5:1: error: <s>ішінде</s> [schematron-a]",
            "a.xml:5:1: error: ішінде [schematron-b]",
            "exit 1");
  }

  @Test
  void a_schema_includes_nothing_from_outside() throws IOException {
    String uri = elsewhere.resolve("secret.xml").toUri().toString();
    run.tei("a.xml", "<ab/>");
    for (String content :
        List.of(
            "<include href='" + uri + "'/>",
            "<include href='http://127.0.0.1:9/x.sch'/>",
            "<xsl:include href='" + uri + "'/>" + pattern("*", "<report test='1'>x</report>"))) {
      assertThat(run.schema(content).lines().toString())
          .contains("schematron-unusable")
          .doesNotContain(SECRET);
    }
    run.wholeSchema("<!DOCTYPE schema [<!ENTITY x SYSTEM '" + uri + "'>]><schema>&x;</schema>");
    assertThat(run.lines().toString()).contains("schematron-unusable").doesNotContain(SECRET);
  }

  @Test
  void expressions_that_are_put_together_are_not_run() throws IOException {
    run.schema(
            "<xsl:function name='my:f'><xsl:evaluate xpath='\"\" || 1'/></xsl:function>"
                + pattern("tei:ab", "<report id='a' test='my:f()'>x</report>"))
        .tei("a.xml", "<ab/>");
    assertThat(run.lines().toString())
        .containsAnyOf("schematron-unusable", "schematron-unfinished")
        .doesNotContain("schematron-a");
  }

  @Test
  void nothing_is_written() throws IOException {
    Path written = folder.resolve("written.txt");
    run.schema(
            "<xsl:function name='my:w'><xsl:result-document href='"
                + written.toUri()
                + "'><x/></xsl:result-document></xsl:function>"
                + pattern("tei:ab", "<report test='my:w()'>x</report>"))
        .tei("a.xml", "<ab/>");
    assertThat(run.lines().toString()).contains("schematron-unusable");
    assertThat(written).doesNotExist();
  }

  @Test
  @Timeout(300)
  void what_never_ends_is_given_up_and_the_other_files_go_on() throws IOException {
    run.schema(
            "<xsl:function name='my:deep'><xsl:param name='n'/>"
                + "<xsl:sequence select='1 + my:deep($n + 1)'/></xsl:function>"
                + pattern(
                    "tei:ab[@n = &apos;loop&apos;]",
                    "<assert test='every $i in 1 to 100000000, $j in 1 to 100000000"
                        + " satisfies $i + $j gt 1'>x</assert>")
                + pattern(
                    "tei:ab[@n = &apos;deep&apos;]", "<assert test='my:deep(1) gt 0'>x</assert>")
                + pattern("tei:ab", "<report id='seen' test='1'>x</report>"))
        .tei("1.xml", "<ab n='loop'/>")
        .tei("2.xml", "<ab n='deep'/>")
        .tei("3.xml", "<ab/>");
    List<String> lines = run.lines("--schematron-limit", "10");
    assertThat(lines)
        .anyMatch(line -> line.matches("1.xml:1:1: error: .*\\[schematron-unfinished\\]"))
        .anyMatch(line -> line.matches("2.xml:1:1: error: .*\\[schematron-unfinished\\]"))
        .contains("3.xml:5:1: error: x [schematron-seen]")
        .endsWith("exit 1");
    assertThat(lines.toString()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  @Timeout(300)
  void a_regular_expression_that_explodes_ends_only_its_own_test() throws IOException {
    run.schema(
            pattern(
                "tei:ab",
                "<assert id='regex' test=\"matches(., '^(а+)+$')\">x</assert>"
                    + "<report id='seen' test='1'>x</report>"))
        .tei("a.xml", "<ab>" + "а".repeat(60) + "б</ab>");
    assertThat(run.lines())
        .hasSize(3)
        .anyMatch(line -> line.matches("a.xml:5:1: error: .*\\[schematron-unfinished\\]"))
        .contains("a.xml:5:1: error: x [schematron-seen]");
  }
}
