// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.basylym.edition.Launcher.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are wrong or meant to harm: a plain message each, and the others still built. */
class HostileInputTest {
  private static final String SECRET = "құпия-7141";

  private final Launcher launcher = Launcher.ofTheBuild();

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @BeforeEach
  void put_a_good_file_beside() throws IOException {
    Files.writeString(folder.resolve("good.xml"), tei("", "<p>дұрыс мәтін</p>"));
  }

  @Test
  void an_entity_outside_the_edition_is_refused_and_not_read() throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), SECRET);
    write(
        tei(
            "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<p>before &x; after</p>"));

    Run run = launcher.run("validate", folder.toString());

    assertPlainProblem(run, "bad.xml:");
    assertOthersAreBuilt();
  }

  @Test
  void an_external_entity_on_the_network_is_refused() throws IOException {
    write(
        tei(
            "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>",
            "<p>before &x; after</p>"));

    assertPlainProblem(launcher.run("validate", folder.toString()), "bad.xml:");
  }

  @Test
  void an_entity_bomb_is_refused_quickly() throws IOException {
    StringBuilder entities = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 \"ха\">");
    for (int i = 1; i <= 12; i++) {
      entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    write(tei(entities + "]>", "<p>&a12;</p>"));

    assertPlainProblem(launcher.run("validate", folder.toString()), "bad.xml:");
    assertOthersAreBuilt();
  }

  @Test
  void a_broken_reference_is_reported_at_its_place() throws IOException {
    write(tei("", "<p>жазған\n<persName ref=\"#pers.none\">біреу</persName></p>"));

    Run run = launcher.run("validate", folder.toString());

    assertPlainProblem(run, "bad.xml:6:1: error[dangling-pointer]:");
    assertThat(run.out()).contains("#pers.none").contains("^^^^").contains("hint:");
    assertOthersAreBuilt();
  }

  @Test
  void a_file_that_is_not_well_formed_is_reported_at_its_place() throws IOException {
    write("<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<text>\n</TEI>");

    assertPlainProblem(launcher.run("validate", folder.toString()), "bad.xml:3:");
    assertOthersAreBuilt();
  }

  @Test
  void a_missing_file_is_unreadable() {
    Run run = launcher.run("validate", folder.resolve("none.xml").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertNoTrace(run);
  }

  /** All commands go on after a bad file, say so, and never show its secret. */
  private void assertOthersAreBuilt() throws IOException {
    Path site = folder.resolve("site");
    Run html = launcher.run("html", folder.toString(), "-o", site.toString());
    assertThat(html.exitCode()).isEqualTo(1);
    assertThat(html.err()).contains("bad.xml");
    assertNoTrace(html);
    assertThat(Html.textOfSite(site)).contains("дұрыс мәтін").doesNotContain(SECRET);
    Path pdf = folder.resolve("book.pdf");
    Run print = launcher.run("pdf", folder.toString(), "-o", pdf.toString());
    assertThat(print.exitCode()).isEqualTo(1);
    assertNoTrace(print);
    assertThat(Pdf.text(pdf)).contains("дұрыс мәтін").doesNotContain(SECRET);
  }

  private static void assertPlainProblem(Run run, String place) {
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(run.out()).contains(place).doesNotContain(SECRET);
    assertNoTrace(run);
  }

  private static void assertNoTrace(Run run) {
    assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("bad.xml"), text);
  }

  private static String tei(String doctype, String body) {
    return doctype
        + """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="kk">
        <teiHeader><fileDesc><titleStmt><title>Сынақ</title></titleStmt>
        <publicationStmt><p>жоқ</p></publicationStmt><sourceDesc><p>жоқ</p></sourceDesc></fileDesc></teiHeader>
        <text><body>
        """
        + body
        + "</body></text></TEI>";
  }
}
