// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor who leaves takes the text, its series and its notes along as a source for reledmac. */
class LatexCommandTest {
  private static final String HEADER =
      """
      <TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>
      <title>Leaving</title></titleStmt><publicationStmt><p>None.</p></publicationStmt>
      <sourceDesc><listWit><witness xml:id='A'>Alpha</witness><witness xml:id='B'>Beta</witness>
      </listWit></sourceDesc></fileDesc></teiHeader><text><body>
      """;
  private static final String BODY =
      """
      <div><head>Heading</head><p>[Signs] 50 % &amp; $5 #1 a_b x^2 ~ {braces} \\end -- ``quoted''
      <app><lem wit='#A'>first lemma</lem><rdg wit='#B'>other reading</rdg></app> goes
      <app type='fontium'><lem>round <app><lem wit='#A'>inner</lem><rdg wit='#B'>inside</rdg></app>
      about</lem><note>Hom. Il. 1</note></app> on<note place='foot'>Called by a mark.</note>
      <foreign xml:lang='ru'>по-русски</foreign> <app from='#s' to='#e'><lem/><rdg wit='#B'>crossing</rdg></app>
      <anchor xml:id='s'/>to the</p><p>next one<anchor xml:id='e'/> end.</p>
      <lg><l n='7'>Seventh <app><lem wit='#A'>verse</lem><rdg wit='#B'>line</rdg></app></l><l n='8'>
      eighth</l></lg><list><item>an item</item></list>
      <table><row><cell>one</cell><cell>two</cell></row></table></div></body></text></TEI>
      """;
  private static final Pattern ENTRY = Pattern.compile("\\\\([AB])footnote(?:\\[nosep])?\\{");

  @TempDir private Path folder;
  private Desk.Said said;

  @Test
  void each_entry_is_there_once_in_its_series_and_no_word_is_lost() throws IOException {
    String source = source();
    List<String> letters = ENTRY.matcher(source).results().map(found -> found.group(1)).toList();
    assertThat(letters).containsExactlyInAnyOrder("B", "B", "B", "B", "A");
    assertThat(source)
        .contains("\\edtext{first lemma}{\\lemma{first lemma", "% Series B: textual", "по-русски")
        .contains("% Series A: fontium", "\\footnoteA{Called by a mark.}", "\\setlinenum{6}");
    assertThat(said.err()).doesNotContain("lost-text", "unhandled-element");
  }

  @Test
  void braces_are_balanced_and_signs_are_no_commands() throws IOException {
    String source = source();
    assertThat(source)
        .contains(
            "50 \\% \\& \\$5 \\#1 a\\_b x\\textasciicircum{}2 \\textasciitilde{} \\{braces\\}")
        .contains("\\textbackslash{}end");
    String bare = source.replaceAll("\\\\[{}]", "");
    assertThat(bare.chars().filter(sign -> sign == '{').count())
        .isEqualTo(bare.chars().filter(sign -> sign == '}').count());
    assertThat(count(source, "\\pstart")).isEqualTo(count(source, "\\pend")).isPositive();
  }

  @Test
  void the_same_text_gives_the_same_bytes_and_a_folder_gets_a_source_each_path()
      throws IOException {
    String first = source();
    assertThat(run("latex", folder.resolve("a.xml"), "-o", folder.resolve("many"))).isEqualTo(0);
    assertThat(folder.resolve("many/a.tex")).hasContent(first);
  }

  @Test
  void numbers_of_lines_and_series_are_set_as_the_settings_say() throws IOException {
    assertThat(source())
        .contains("\\lineation{page}", "\\firstlinenum{5}", "\\linenummargin{outer}")
        .contains("\\Xarrangement[A]{paragraph}", "\\Xsymlinenum[A]{\\textbar}");
    String settings =
        """
        [book]
        entry-divider = "space"
        [book.lines]
        every = 3
        side = "left"
        count = "section"
        [book.series.fontium]
        form = "three-columns"
        title = "Fontes & more"
        """;
    assertThat(source(settings, BODY))
        .contains("\\lineation{section}", "\\firstlinenum{3}", "\\linenumincrement{3}")
        .contains("\\linenummargin{left}", "\\setlinenum{0}")
        .contains("\\Xarrangement[A]{threecol}", "\\Xtxtbeforenotes[A]{Fontes \\& more}")
        .contains("\\Xarrangement[B]{paragraph}")
        .doesNotContain("Xsymlinenum");
  }

  @Test
  void headings_and_tables_are_headings_and_tables() throws IOException {
    assertThat(source())
        .containsPattern("eledsection\\*\\{\\\\label\\{[^}]*\\}Heading\\}")
        .contains("\\begin{edtabularl}\none & two\n\\end{edtabularl}");
    String wide = "a cell with more words than a line can hold beside another ".repeat(3);
    String table = "<table><row role='label'><cell>Head</cell><cell>Of it</cell></row><row><cell>";
    assertThat(source("", BODY.replaceAll("<table>", table + wide + "</cell><cell>1</cell></row>")))
        .contains("\\begin{longtable}", "Head & Of it\\\\\n\\endhead", "one & two\\\\");
  }

  @Test
  void headings_of_the_fourth_level_and_below_are_the_lowest_that_latex_has() throws IOException {
    String deep = "<div><head>%s</head>".repeat(5) + "<p>Deep.</p>" + "</div>".repeat(5);
    String called = "Fourth<note>Called in it.</note>";
    assertThat(source("", BODY.replaceFirst("<div>", deep.formatted(1, 2, 3, called, 5) + "<div>")))
        .containsPattern("eledsubsubsection\\*\\{[^\n]*Fourth")
        .contains("Called in it.");
  }

  @Test
  void indexes_are_left_to_latex_with_all_their_words_and_their_order() throws IOException {
    String names = "<p>Of <persName>Zeno</persName> and <persName>Anna &amp; Co</persName>.</p>";
    String source = source("", BODY.replaceFirst("<list>", names + "<list>"));
    assertThat(source)
        .containsPattern("\\\\locate\\{persons\\}\\{0000\\d\\}Zeno")
        .containsPattern("\\\\indexitem\\{persons\\}\\{0000\\d\\}\\{\\\\textbf\\{Zeno")
        .contains("\\printindex[persons]", "\\newcommand{\\locate}[2]{\\index[#1]");
    assertThat(source.indexOf("textbf{Anna"))
        .isPositive()
        .isLessThan(source.indexOf("textbf{Zeno"));
    assertThat(
            source(
                "[book]\nindex-locators = \"lines\"\n",
                BODY.replaceFirst("<list>", names + "<list>")))
        .contains("\\edindex[#1]", "\\renewcommand{\\pagelinesep}{.}");
  }

  @Test
  void a_lemma_that_stands_twice_in_its_block_is_told_from_its_like() throws IOException {
    String twice = "<p>the sea and <app><lem wit='#A'>the</lem><rdg wit='#B'>a</rdg></app> sun</p>";
    assertThat(source("", BODY.replaceFirst("<list>", twice + "<list>")))
        .contains("\\sameword{the} sea and \\edtext{\\sameword[inlemma]{the}}")
        .contains("{\\lemma{\\sameword{the} \\textit{A}}");
  }

  @Test
  void pages_in_another_language_are_spoken_in_it() throws IOException {
    String hebrew = HEADER.replace("xml:lang='en'", "xml:lang='he'");
    Files.writeString(folder.resolve("he.xml"), hebrew + BODY);
    Path file = folder.resolve("he.tex");
    assertThat(run("latex", folder.resolve("he.xml"), "-o", file)).isZero();
    assertThat(Files.readString(file))
        .contains("\\speak{hebrew}", "\\setotherlanguage{hebrew}", "\\spoken{russian}")
        .contains("Script=Hebrew");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xelatex", "lualatex"})
  void latex_sets_it_with_each_entry_under_the_number_of_its_line(String engine) throws Exception {
    source();
    boolean present = hasReledmac(engine);
    if (!present) {
      System.out.println(engine + " with reledmac and its fonts is not installed: NOT checked.");
    }
    assumeTrue(present, engine + " is not installed: its pages are NOT checked");
    for (int pass = 0; pass < 3; pass++) {
      assertThat(latex(engine)).isZero();
    }
    String log = Files.readString(folder.resolve("a.log"), StandardCharsets.ISO_8859_1);
    assertThat(log.lines().filter(line -> line.startsWith("!"))).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
      String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(words).contains("50 % & $5 #1 a_b x^2 ~ {braces} \\end -- ``quoted''");
      String number = line(new PDFTextStripper().getText(pdf).lines().toList(), "first lemma");
      assertThat(words).contains(number + " first lemma A] other", "7 verse A] line");
      assertThat(words).contains("other reading", "inside", "crossing", "Hom. Il. 1");
    }
  }

  /** On which line of the text words stand, counted from its first. */
  private static String line(List<String> lines, String words) {
    int first = 0;
    while (!lines.get(first).contains("[Signs]")) {
      first++;
    }
    int found = first;
    while (!lines.get(found).contains(words)) {
      found++;
    }
    return String.valueOf(found - first + 1);
  }

  private String source() throws IOException {
    return source("", BODY);
  }

  private String source(String settings, String body) throws IOException {
    Files.writeString(folder.resolve("basylym.toml"), settings);
    Path text = Files.writeString(folder.resolve("a.xml"), HEADER + body);
    Path file = folder.resolve("a.tex");
    assertThat(run("latex", text, "-o", file)).as(said.err()).isEqualTo(0);
    return Files.readString(file);
  }

  private static boolean hasReledmac(String engine) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder("kpsewhich", "reledmac.sty").start().waitFor() == 0
          && new ProcessBuilder("kpsewhich", "lmroman10-regular.otf").start().waitFor() == 0
          && new ProcessBuilder(engine, "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private int latex(String engine) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(engine, "-interaction=nonstopmode", "a.tex")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private int run(Object... words) {
    said = new Desk(folder).run(words);
    return said.code();
  }
}
