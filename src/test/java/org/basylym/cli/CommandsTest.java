// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a shell sees them: stdout, stderr, exit code, files. */
class CommandsTest {
  private static final String TEXT =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='kk'><teiHeader><fileDesc><titleStmt>"
          + "<title>Алаш</title></titleStmt><publicationStmt><p>Жарияланбаған.</p></publicationStmt>"
          + "<sourceDesc><p>Түпнұсқа.</p></sourceDesc></fileDesc></teiHeader><text><body><p"
          + " xml:id='p1'>Алаш Орда.%s</p></body></text></TEI>";

  @TempDir private Path folder;
  private Desk.Said said;

  @Test
  void a_clean_file_is_0_and_its_report_is_the_result() throws IOException {
    assertThat(run("validate", text("a.xml", ""))).isEqualTo(0);
    assertThat(said.out()).startsWith("no problems in 1 file").hasLineCount(1);
    assertThat(said.err()).isEmpty();
  }

  @Test
  void problems_are_1_and_stand_on_stdout_without_colours() throws IOException {
    assertThat(run("validate", text("a.xml", "<ref target='#none'>х</ref>"))).isEqualTo(1);
    assertThat(said.out()).contains("error[dangling-pointer]").doesNotContain("\u001b");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void a_line_report_has_one_line_a_problem() throws IOException {
    run("validate", "--format", "line", text("a.xml", "<ref target='#none'>х</ref>"));
    assertThat(said.out().lines()).hasSize(1);
    assertThat(said.out()).contains("a.xml:1:");
  }

  @Test
  void a_file_that_is_not_well_formed_is_1() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<TEI>");
    assertThat(run("validate", file)).isEqualTo(1);
    assertThat(said.out()).contains("not-well-formed");
  }

  @Test
  void wrong_words_are_2_and_get_a_suggestion() {
    for (Object[] words : new Object[][] {{"validat"}, {"html", "--otput", "x"}, {}}) {
      assertThat(run(words)).isEqualTo(2);
      assertThat(said.out()).isEmpty();
      assertThat(said.err()).contains("basylym: ", "try: basylym").doesNotContain("\tat ");
    }
  }

  @Test
  void a_file_whose_name_begins_with_an_at_sign_is_a_file_and_no_list_of_words()
      throws IOException {
    Path words = Files.writeString(folder.resolve("words"), "--version");
    assertThat(run("validate", "@" + words)).isEqualTo(3);
    assertThat(said.out()).contains("error[unreadable-file]");
  }

  @Test
  void a_file_that_is_not_there_is_3() {
    assertThat(run("validate", folder.resolve("none.xml"))).isEqualTo(3);
    assertThat(said.out()).contains("unreadable-file");
  }

  @Test
  void html_says_where_the_site_is_and_makes_a_folder_of_any_name() throws IOException {
    Path site = folder.resolve("бір екі/үш#%20");
    assertThat(run("html", text("мәтін бір.xml", ""), "-o", site)).isEqualTo(0);
    assertThat(said.out().strip()).isEqualTo(site.resolve("index.html").toString());
    assertThat(said.err().strip()).isEqualTo("no problems in 1 file");
    assertThat(site.resolve("мәтін-бір.html")).exists();
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void quiet_says_nothing_when_all_is_well() throws IOException {
    assertThat(run("html", "--quiet", text("a.xml", ""), "-o", folder.resolve("s"))).isEqualTo(0);
    assertThat(said.all()).isEmpty();
  }

  @Test
  void a_site_is_made_in_spite_of_problems() throws IOException {
    Path site = folder.resolve("s");
    assertThat(run("html", text("a.xml", "<ref target='#none'>х</ref>"), "-o", site)).isEqualTo(1);
    assertThat(said.err()).contains("dangling-pointer");
    assertThat(site.resolve("a.html")).exists();
  }

  @Test
  void nothing_is_made_of_a_broken_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<TEI>");
    assertThat(run("html", file, "-o", folder.resolve("s"))).isEqualTo(1);
    assertThat(folder.resolve("s")).doesNotExist();
    assertThat(said.out()).isEmpty();
  }

  @Test
  void an_output_that_cannot_be_written_is_3_and_leaves_no_half_file() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "х");
    assertThat(run("html", text("a.xml", ""), "-o", file.resolve("site"))).isEqualTo(3);
    assertThat(said.err()).contains("cannot read or write").doesNotContain("\tat ");
    Path taken = folder.resolve("taken.pdf");
    Files.createDirectories(taken.resolve("within"));
    assertThat(run("pdf", text("a.xml", ""), "-o", taken)).isEqualTo(3);
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void an_output_that_is_a_device_is_written_to_and_not_replaced() throws IOException {
    Path device = Path.of("/dev/null");
    assumeThat(Files.exists(device) && !Files.isRegularFile(device)).isTrue();
    Path link = Files.createSymbolicLink(folder.resolve("report.txt"), device);
    assertThat(run("validate", text("a.xml", ""), "-o", link)).isEqualTo(0);
    assertThat(link).isSymbolicLink();
  }

  @Test
  void pdf_makes_a_book_for_each_path() throws IOException {
    Path books = folder.resolve("кітап тар");
    assertThat(run("pdf", text("a.xml", ""), text("b.xml", ""), "-o", books)).isEqualTo(0);
    assertThat(said.out().lines())
        .containsExactly(books.resolve("a.pdf").toString(), books.resolve("b.pdf").toString());
    assertThat(Files.readAllBytes(books.resolve("a.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void build_makes_the_site_and_the_book() throws IOException {
    text("tei/a.xml", "");
    Path edition = folder.resolve("out put");
    assertThat(run("build", folder.resolve("tei"), "-o", edition)).isEqualTo(0);
    assertThat(said.out()).startsWith("site: ").contains("book: ");
    assertThat(edition.resolve("edition.pdf")).exists();
    assertThat(edition.resolve("site/a.html")).exists();
    assertThat(unfinished()).isEmpty();
  }

  private String text(String name, String more) throws IOException {
    return new Desk(folder).file(name, TEXT.formatted(more)).toString();
  }

  private int run(Object... words) {
    said = new Desk(folder).run(words);
    return said.code();
  }

  private List<Path> unfinished() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }
}
