// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excerpts of lines that are long, wide, hostile or no longer there. */
class SourceLinesTest {
  @TempDir private Path folder;

  @Test
  void a_long_line_is_cut_around_the_place() throws IOException {
    String text = "а".repeat(5_000_000) + "<x/>" + "б".repeat(5_000_000);
    List<String> lines = excerpt(text, 1, 5_000_001);
    assertThat(lines.get(1)).hasSizeLessThan(120).contains("…", "а<x/>б").endsWith("…");
    assertThat(lines.get(2).indexOf("^^^^")).isEqualTo(lines.get(1).indexOf("<x/>"));
  }

  @Test
  void the_caret_stands_below_its_place_after_tabs_wide_letters_and_marks() throws IOException {
    List<String> lines = excerpt("\t漢字e\u0301<x/>", 1, 6);
    assertThat(lines.get(1)).isEqualTo("    1 |  漢字e\u0301<x/>");
    assertThat(lines.get(2)).isEqualTo("      |       ^^^^");
  }

  @Test
  void nothing_in_an_excerpt_acts_on_the_terminal() throws IOException {
    List<String> lines = excerpt("<p>\u001b[31m\u0007\u009b\u202e\u2028</p>", 1, 1);
    assertThat(lines.get(1)).isEqualTo("    1 | <p>\u241b[31m\u2407\ufffd\ufffd\ufffd</p>");
  }

  @Test
  void lines_end_in_any_manner_and_in_any_encoding() throws IOException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      Path file = folder.resolve("a.xml");
      Files.write(file, "<а>\r\n<б>\r<в>\n<г>".getBytes(charset));
      SourceText text = new SourceLines().of(SourcePlace.file("a.xml", file));
      assertThat(List.of(text.part(1, 0, 9), text.part(2, 0, 9), text.part(3, 0, 9)))
          .containsExactly("<а>", "<б>", "<в>");
      assertThat(text.part(4, 0, 9)).isEqualTo("<г>");
      assertThat(text.has(5)).isFalse();
    }
  }

  @Test
  void a_file_that_has_changed_or_gone_is_shown_without_its_line() throws IOException {
    assertThat(excerpt("<p>\n</p>", 9, 1)).containsExactly("a.xml:9:1: error[x]: y");
    Diagnostic gone = problem(folder.resolve("none.xml"), 1, 1);
    assertThat(print(gone)).containsExactly("a.xml:1:1: error[x]: y");
    Diagnostic tag = gone.at(gone.place().afterTag(7, 5));
    assertThat(new SourceLines().located(tag).place()).hasToString("a.xml:7:5");
  }

  @Test
  void a_start_tag_is_found_on_an_earlier_line() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<p>x\n<ref\n target='y'>");
    Diagnostic problem = problem(file, 1, 1);
    Diagnostic located = new SourceLines().located(problem.at(problem.place().afterTag(3, 13)));
    assertThat(located.place()).hasToString("a.xml:2:1");
  }

  private List<String> excerpt(String text, int line, int column) throws IOException {
    return print(problem(Files.writeString(folder.resolve("a.xml"), text), line, column));
  }

  private static Diagnostic problem(Path file, int line, int column) {
    SourcePlace place = SourcePlace.file("a.xml", file).at(line, column);
    return new Diagnostic("x", Severity.ERROR, place, "y", "");
  }

  private static List<String> print(Diagnostic problem) {
    StringWriter text = new StringWriter();
    new TextReport(new SourceLines(), Style.PLAIN)
        .printAll(List.of(problem), new PrintWriter(text, true));
    return text.toString().lines().toList();
  }
}
