// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each option of {@code validate}, and what each form of report is good for. */
class ValidateCommandTest {
  private static final String TEXT =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='kk'><teiHeader><fileDesc><titleStmt>"
          + "<title>Алаш</title></titleStmt><publicationStmt><p>Жарияланбаған.</p></publicationStmt>"
          + "<sourceDesc><p>Түпнұсқа.</p></sourceDesc></fileDesc></teiHeader><text><body><p>Алаш"
          + " Орда.%s</p></body></text></TEI>";
  private static final String DANGLING = "<ref target='#none'>х</ref>";

  @TempDir private Path folder;
  private Desk.Said said;

  @ParameterizedTest
  @EnumSource(Reporting.Format.class)
  void every_form_ends_with_the_same_codes_and_names_the_schema(Reporting.Format format)
      throws IOException {
    assertThat(run("--format", format, text("good.xml", ""))).isZero();
    assertThat(said.all()).contains("basylym 1.0 for TEI P5");
    assertThat(run("--format", format, text("bad.xml", DANGLING))).isEqualTo(1);
    assertThat(said.out()).contains("dangling-pointer", "bad.xml");
    assertThat(said.all()).contains("basylym 1.0 for TEI P5");
    assertThat(run("--format", format, folder.resolve("none.xml"))).isEqualTo(3);
    assertThat(said.out()).contains("unreadable-file", "none.xml");
    assertThat(run("--format", format, folder.resolve("none"), "--otput")).isEqualTo(2);
    assertThat(said.out()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Reporting.Format.class)
  void every_form_is_the_same_whatever_the_order_of_the_words(Reporting.Format format)
      throws IOException {
    List<String> files =
        List.of(
            text("a.xml", DANGLING + "  <ref target='#nil'>х</ref>"),
            text("b/c.xml", DANGLING),
            text("b.xml", "<wrong/>" + DANGLING),
            text("ә.xml", DANGLING));
    run("--format", format, files.get(0), files.get(1), files.get(2), files.get(3));
    String first = said.out();
    for (int i = 0; i < 3; i++) {
      run("--format", format, files.get(3), files.get(i), files.get(1), files.get(2), files.get(0));
      assertThat(said.out()).isEqualTo(first);
    }
  }

  @Test
  void a_format_that_there_is_not_is_2_and_the_message_lists_those_that_there_are() {
    assertThat(run("--format", "yaml", folder)).isEqualTo(2);
    assertThat(said.err()).contains("'yaml'", "text, line, json, sarif, junit, github");
  }

  @Test
  void a_report_in_a_file_leaves_stdout_empty_and_counts_on_stderr() throws IOException {
    Path report = folder.resolve("есеп.json");
    assertThat(run("--format", "json", "-o", report, text("a.xml", DANGLING))).isEqualTo(1);
    assertThat(Files.readString(report)).startsWith("{").contains("dangling-pointer");
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).startsWith("1 error in 1 file; schema: ").hasLineCount(1);
    assertThat(run("-q", "--format", "json", "-o", report, text("a.xml", DANGLING))).isEqualTo(1);
    assertThat(said.all()).isEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("a.xml", "есеп.json");
    }
  }

  @Test
  void a_report_to_a_dash_stands_on_stdout() throws IOException {
    assertThat(run("--format", "json", "-o", "-", text("a.xml", ""))).isZero();
    assertThat(said.out()).startsWith("{");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void a_report_for_a_folder_that_there_is_not_is_3_and_a_plain_message() throws IOException {
    assertThat(run("-o", folder.resolve("none/report.txt"), text("a.xml", ""))).isEqualTo(3);
    assertThat(said.err()).contains("there is no folder").hasLineCount(1);
    assertThat(folder.resolve("none")).doesNotExist();
    assertThat(run("-o", folder, text("a.xml", ""))).isEqualTo(3);
    assertThat(said.err()).hasLineCount(1).doesNotContain("\tat ");
  }

  @Test
  void a_schema_given_decides_for_all_files_and_one_that_is_not_there_is_2() throws IOException {
    Path schema = folder.resolve("own.rnc");
    Files.writeString(schema, "start = element x { text }");
    assertThat(run("--schema", schema, text("a.xml", ""))).isEqualTo(1);
    assertThat(said.out()).contains("error[grammar-", "own.rnc");
    assertThat(run("--schema", folder.resolve("none.rng"), text("a.xml", ""))).isEqualTo(2);
    assertThat(said.err()).contains("cannot read the schema").hasLineCount(2);
  }

  @Test
  void grammar_only_is_grammar_and_well_formedness_and_nothing_else() throws IOException {
    String file = text("a.xml", "<wrong/>" + DANGLING + "<?basylym allow double-space: habit?>");
    assertThat(run(file)).isEqualTo(1);
    assertThat(said.out()).contains("[grammar-", "[dangling-pointer]", "[unused-allowance]");
    assertThat(run("--grammar-only", file)).isEqualTo(1);
    assertThat(said.out()).contains("[grammar-", "1 error in 1 file");
    assertThat(run("--grammar-only", text("b.xml", DANGLING))).isZero();
    assertThat(run("--grammar-only", text("c.xml", "</nothing>"))).isEqualTo(1);
    assertThat(said.out()).contains("[not-well-formed]");
  }

  @Test
  void colours_are_for_terminals_alone_and_for_those_who_want_them() throws IOException {
    String noColor = System.getenv("NO_COLOR");
    boolean wanted = noColor == null || noColor.isEmpty();
    run(text("a.xml", DANGLING));
    assertThat(said.out()).doesNotContain("\u001B");
    System.setProperty("basylym.terminals", "out");
    try {
      run(text("a.xml", DANGLING));
      assertThat(said.out().contains("\u001B[1;31merror")).isEqualTo(wanted);
      run("--no-color", text("a.xml", DANGLING));
      assertThat(said.out()).doesNotContain("\u001B");
      run("--format", "line", text("a.xml", DANGLING));
      assertThat(said.out()).doesNotContain("\u001B");
    } finally {
      System.clearProperty("basylym.terminals");
    }
  }

  private String text(String name, String more) throws IOException {
    return new Desk(folder).file(name, TEXT.formatted(more)).toString();
  }

  private int run(Object... words) {
    said = new Desk(folder).run(Stream.concat(Stream.of("validate"), Stream.of(words)).toArray());
    return said.code();
  }
}
