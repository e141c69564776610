// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The edition's own style sheet, labels and XSLT, as the README has them, and what they may not.
 */
class OwnFilesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "`([a-z-]+\\.[a-z.]+)`[^\\n]*:\\n\\n```(?:css|xml)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SETTINGS =
      Pattern.compile("```toml\\n(labels = .*?)```", Pattern.DOTALL);
  private static final String START =
      "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
          + " xmlns:tei='http://www.tei-c.org/ns/1.0' xmlns:m='https://basylym.org/ns/mode'>";

  @TempDir private Path folder;
  private String said = "";

  @BeforeEach
  void writeText() throws IOException {
    write(
        "text.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='kk'><teiHeader><fileDesc><titleStmt>"
            + "<title>Хат</title></titleStmt><publicationStmt><p>x</p></publicationStmt>"
            + "<sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body>"
            + "<p><persName>Абай</persName> жазды.</p></body></text></TEI>");
  }

  @Test
  void the_examples_of_the_readme_do_what_it_says() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Map<String, String> examples = new TreeMap<>();
    EXAMPLE
        .matcher(readme)
        .results()
        .forEach(found -> examples.put(found.group(1), found.group(2)));
    assertThat(examples).containsKeys("own.css", "labels.kk.xml", "names.xsl", "book-names.xsl");
    for (Map.Entry<String, String> example : examples.entrySet()) {
      write(example.getKey(), example.getValue());
    }
    String settings = SETTINGS.matcher(readme).results().findFirst().orElseThrow().group(1);
    write("basylym.toml", "languages = ['kk']\n" + settings);

    assertThat(run("build")).as(said).isEqualTo(0);
    String page = Files.readString(folder.resolve("out/site/text.html"));
    assertThat(page).contains("<strong class=\"own\">Абай</strong>");
    assertThat(page)
        .containsSubsequence("href=\"assets/site.css\"", "href=\"assets/own.css\"")
        .contains("Кітап туралы");
    assertThat(folder.resolve("out/site/assets/own.css")).content().contains("--accent: #14532d");
    assertThat(folder.resolve("out/edition.pdf")).isNotEmptyFile();
  }

  @Test
  void labels_can_speak_another_language() throws IOException {
    write("labels/labels.tr.xml", "<labels><label key='skip'>Metne geç</label></labels>");
    write("basylym.toml", "languages = ['tr']\nlabels = 'labels'\n");
    assertThat(run("html")).as(said).isEqualTo(0);
    assertThat(Files.readString(folder.resolve("out/text.html")))
        .contains("<html lang=\"tr\"", "Metne geç");
  }

  @Test
  void a_fault_is_told_at_its_place_and_the_site_made_without() throws IOException {
    write(
        "own.xsl",
        START
            + "\n  <xsl:template match='tei:p' mode='m:html'><xsl:vlaue-of/>"
            + "</xsl:template></xsl:stylesheet>");
    write("basylym.toml", "[site]\nxslt = 'own.xsl'\n");
    assertThat(run("html")).isEqualTo(1);
    assertThat(said).contains("own.xsl:2:").contains("error[own-stylesheet-unusable]");
    assertThat(folder.resolve("out/text.html")).exists();
  }

  @Test
  void it_reads_and_writes_nothing_outside() throws IOException {
    String secret = Path.of("README.md").toAbsolutePath().toUri().toString();
    for (String reach :
        new String[] {
          "<xsl:value-of select=\"unparsed-text('" + secret + "')\"/>",
          "<xsl:value-of select=\"unparsed-text-lines('" + secret + "')\"/>",
          "<xsl:copy-of select=\"doc('" + secret + "')\"/>",
          "<xsl:result-document href='../../evil.txt'>x</xsl:result-document>",
          "<xsl:value-of select=\"transform(map{'stylesheet-text': '<x/>'})?output\"/>",
          "<xsl:value-of select='environment-variable(\"PATH\")'/>"
        }) {
      write(
          "own.xsl",
          START
              + "<xsl:template match='tei:persName' mode='m:html'>"
              + reach
              + "<b>own</b></xsl:template></xsl:stylesheet>");
      write("basylym.toml", "[site]\nxslt = 'own.xsl'\n");
      int code = run("html");
      assertThat(said).as(reach).doesNotContain("bug in Basylym", "\tat ");
      assertThat(code).as(reach).isLessThanOrEqualTo(1);
      assertThat(folder.getParent().resolve("evil.txt")).doesNotExist();
      Path page = folder.resolve("out/text.html");
      if (Files.exists(page)) {
        assertThat(Files.readString(page)).doesNotContain("Two commands", "/usr/bin");
        Files.delete(page);
      }
    }
  }

  @Test
  void files_outside_the_edition_are_refused() throws IOException {
    write("basylym.toml", "[site]\ncss = '../../../../../etc/passwd'\nxslt = 'none.xsl'\n");
    assertThat(run("html")).isEqualTo(1);
    assertThat(said)
        .contains("basylym.toml:2:1: error[own-file-refused]")
        .contains("basylym.toml:3:1: error[own-file-refused]");
    assertThat(folder.resolve("out/assets/own.css")).doesNotExist();
  }

  private void write(String name, String content) throws IOException {
    new Desk(folder).file(name, content);
  }

  private int run(String command) {
    Desk.Said run = new Desk(folder).run(command, folder, "-o", folder.resolve("out"));
    said = run.all();
    return run.code();
  }
}
