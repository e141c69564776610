// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.Test;

/** What goes wrong on the page becomes a problem that an editor understands. */
class PrintProblemsTest {
  private static final SourcePlace PLACE = SourcePlace.file("essay.xml", Path.of("essay.xml"));
  private static final PdfPrinter PRINTER =
      new PdfPrinter(PrintSettings.of(Path.of("src/test/resources")));

  @Test
  void reports_each_missing_glyph_once_with_its_code_point() {
    List<Diagnostic> problems = problemsOf(Fo.block("Алаш 〈 сөз 〈 және 𐰀 〉бір"));
    assertThat(problems).allMatch(p -> p.rule().equals("missing-glyph"));
    assertThat(problems).allMatch(p -> p.severity() == Severity.ERROR);
    assertThat(problems)
        .extracting(Diagnostic::message)
        .hasSize(3)
        .anyMatch(m -> m.contains("\"〈\" (U+3008)") && m.contains("Алаш"))
        .anyMatch(m -> m.contains("U+3009"))
        .anyMatch(m -> m.contains("U+10C00"));
  }

  @Test
  void reports_a_line_that_runs_over_its_margin_by_the_words_of_its_block() {
    String longWord = "қ".repeat(90);
    assertThat(problemsOf(Fo.block("Мекенжай " + longWord)))
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).isEqualTo("overfull-line"))
        .satisfies(p -> assertThat(p.message()).contains("line 2 of \"Мекенжай"));
  }

  @Test
  void reports_a_page_that_runs_over_its_foot() {
    String blocks = "<fo:block>жол</fo:block>".repeat(60);
    assertThat(rulesOf("<fo:block keep-together.within-page='always'>" + blocks + "</fo:block>"))
        .containsExactly("overfull-page");
  }

  @Test
  void reads_no_picture_from_outside_the_folder() {
    assertThat(rulesOf(picture("http://example.org/map.png"))).containsExactly("missing-picture");
    assertThat(rulesOf(picture("file:///etc/hostname"))).containsExactly("missing-picture");
    assertThat(rulesOf(picture("../../../pom.xml"))).containsExactly("missing-picture");
    assertThat(rulesOf(picture("nowhere.png"))).containsExactly("missing-picture");
  }

  @Test
  void turns_a_reference_to_nowhere_into_plain_text() {
    String link = "<fo:basic-link internal-destination='x' fox:alt-text='б'>бет</fo:basic-link>";
    Outcome<byte[]> outcome =
        PRINTER.print(Fo.book(Fo.block(link + "<fo:page-number-citation ref-id='y'/>")), PLACE);
    assertThat(outcome.value()).isPresent();
    assertThat(outcome.problems())
        .extracting(Diagnostic::rule)
        .containsExactly("unresolved-reference", "unresolved-reference");
  }

  @Test
  void reports_a_font_that_nobody_installed() {
    assertThat(rulesOf("<fo:block font-family='Nowhere'>а</fo:block>"))
        .containsExactly("unknown-font");
  }

  @Test
  void mends_what_can_be_mended() {
    assertThat(rulesOf("<fo:block id='a'>а</fo:block><fo:block id='a'>ә</fo:block>"))
        .containsExactly("fo-recovered");
  }

  @Test
  void refuses_what_fop_refuses_in_one_line() {
    assertThat(refusal(Fo.book(""))).contains("fo:flow");
    assertThat(refusal("<fo:root")).doesNotContain("\n");
    assertThat(refusal("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>"))
        .contains("DOCTYPE");
  }

  @Test
  void moves_the_notes_where_fop_crashes_on_them() throws Exception {
    String tooHigh = "<fo:block>ескерту</fo:block>".repeat(60);
    String note =
        "<fo:footnote><fo:inline>1</fo:inline><fo:footnote-body>%s</fo:footnote-body></fo:footnote>"
            .formatted(tooHigh);
    String fixed = "<fo:block-container height='30mm'>%s</fo:block-container>";
    for (String block : List.of(Fo.block("мәтін" + note), fixed.formatted(Fo.block("а" + note)))) {
      String fo = Fo.book(block);
      Outcome<byte[]> outcome = PRINTER.print(fo, PLACE);
      assertThat(outcome.problems()).extracting(Diagnostic::rule).containsExactly("notes-moved");
      assertThat(
              new PrintedWords(outcome.value().orElseThrow()).missing(PrintedWords.inFlowsOf(fo)))
          .isEmpty();
    }
  }

  @Test
  void refuses_what_is_nested_too_deep_for_fop() throws InterruptedException {
    String deep = "<fo:inline>".repeat(400) + "а" + "</fo:inline>".repeat(400);
    List<String> refusals = new ArrayList<>();
    Runnable printing = () -> refusals.add(refusal(Fo.book(Fo.block(deep))));
    Thread smallStack = new Thread(null, printing, "small stack", 1 << 17);
    smallStack.start();
    smallStack.join();
    assertThat(refusals).singleElement().asString().contains("StackOverflowError");
  }

  @Test
  void reports_a_script_without_a_font_as_one_problem() {
    String japanese = "走れメロスは激怒した必ずかの邪智暴虐の王を除かなければならぬと決意した";
    assertThat(problemsOf(Fo.block(japanese)))
        .extracting(Diagnostic::message)
        .hasSizeLessThanOrEqualTo(20)
        .anyMatch(message -> message.contains("12 signs of the script HAN: U+5FC5 必, U+6012 怒"));
  }

  @Test
  void warns_of_arabic_letters_that_are_not_joined() {
    assertThat(rulesOf(Fo.block("قازاق"))).containsExactly("unjoined-letters");
  }

  private static String picture(String uri) {
    return Fo.block("<fo:external-graphic src=\"url('" + uri + "')\" fox:alt-text='сурет'/>");
  }

  private static String refusal(String book) {
    Outcome<byte[]> outcome = PRINTER.print(book, PLACE);
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.problems()).extracting(Diagnostic::rule).contains("fo-refused");
    return outcome.problems().get(outcome.problems().size() - 1).message();
  }

  private static List<String> rulesOf(String blocks) {
    return problemsOf(blocks).stream().map(Diagnostic::rule).toList();
  }

  private static List<Diagnostic> problemsOf(String blocks) {
    return PRINTER.print(Fo.book(blocks), PLACE).problems();
  }
}
