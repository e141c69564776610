// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.basylym.Basylym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code archive parse} as a shell sees it: one line each, problems beside, exit code. */
class ArchiveCommandTest {
  private static final String REFERENCE = "ГАРФ. Ф. Р-1235. Оп. 4. Ед. хр. 11. Л. 12об.–15";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    return new Basylym(new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
  }

  @Test
  void answers_one_line_of_json() {
    assertThat(run("archive", "parse", REFERENCE)).isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"repository\":\"ГАРФ\",\"tradition\":\"ru\",\"parts\":["
                + "{\"level\":\"fonds\",\"value\":\"Р-1235\"},"
                + "{\"level\":\"inventory\",\"value\":\"4\"},"
                + "{\"level\":\"file\",\"value\":\"11\"},"
                + "{\"level\":\"leaf\",\"value\":\"12v-15\"}],\"problems\":[]}");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kk      | ГАРФ, Р-1235-қ., 4-тізім, 11-іс, 12 сырты–15-пп.",
        "ru      | ГАРФ. Ф. Р-1235. Оп. 4. Д. 11. Л. 12об.–15.",
        "en      | ГАРФ, fond R-1235, opis 4, file 11, fols. 12v–15",
        "ru-Latn | ГАРФ, f. R-1235, op. 4, d. 11, ll. 12ob.–15",
        "uz      | ГАРФ, R-1235-fond, 4-ro'yxat, 11-yig'majild, 12 orqasi–15-varaqlar",
        "de      | ГАРФ, Bestand R-1235, Findbuch 4, Akte 11, Bl. 12v–15",
        "fr      | ГАРФ, fonds R-1235, inventaire 4, dossier 11, feuillets 12v–15"
      })
  void prints_in_every_tradition(String tradition, String printed) {
    assertThat(run("archive", "parse", REFERENCE, "--to", tradition)).isZero();
    assertThat(out.toString().strip()).isEqualTo(printed);
  }

  @Test
  void keeps_the_order_of_the_author_unless_told_otherwise() {
    String kazakh = "ОММ, 1227-қ., 1-тізім, 2-іс, 1-байлам, 3-п.";
    run("archive", "parse", kazakh, "--to", "ru");
    run("archive", "parse", kazakh, "--to", "ru", "--order", "tradition", "--style", "commas");
    assertThat(out.toString().lines())
        .containsExactly(
            "ОММ. Ф. 1227. Оп. 1. Д. 2. Св. 1. Л. 3.", "ОММ, ф. 1227, оп. 1, св. 1, д. 2, л. 3");
    assertThat(err.toString()).contains("1: warning[ARC-05]: ", "hint: ");
  }

  @Test
  void writes_tei_that_it_reads() {
    run("archive", "parse", REFERENCE, "--to", "tei");
    String tei = out.toString().strip();
    assertThat(tei)
        .contains("<idno type=\"fonds\" n=\"1\">Р-1235</idno>")
        .contains("<citedRange unit=\"leaf\" from=\"12v\" to=\"15\">");
    out.getBuffer().setLength(0);
    run("archive", "parse", tei, "--to", "en");
    assertThat(out.toString().strip())
        .isEqualTo("ГАРФ, fond R-1235, opis 4, file 11, fols. 12v–15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "См.: ЦГА РК, ф. P-5, оп. 1, д. 2 «а», лл. 3, 5–7 об. & др.",
        "ОММ, 1227-қ., 1-тізім, 2-іс, 12-п. сырты",
        "Ф. 1. Оп. 2. Д. 3. Л. 4. ЦГА РК",
        "Государственный архив Российской Федерации. Ф. 5. Оп. 1. Д. 2 <1>",
      })
  void tags_the_words_of_the_author_in_the_text(String words) {
    run("archive", "parse", words, "--to", "tei-text");
    String tei = out.toString().strip();
    assertThat(tei.replaceAll("<[^>]*>", ""))
        .isEqualTo(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    out.getBuffer().setLength(0);
    run("archive", "parse", tei, "--to", "kk");
    run("archive", "parse", words, "--to", "kk");
    assertThat(out.toString().lines().distinct()).hasSize(1);
  }

  @Test
  void an_answer_is_one_line_whatever_is_asked() {
    for (String form : List.of("json", "tei", "tei-text", "kk")) {
      out.getBuffer().setLength(0);
      run("archive", "parse", "Ф. 5.\rОп. 1.\u2028Д. 2\f\u0085\u000B\u001C", "--to", form);
      run("archive", "parse", "не\rшифр\u2029\u0000", "--to", form);
      assertThat(out.toString().strip().split("\\R|[\\x1C-\\x1E]")).as(form).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "nothing at all", "<bibl", "\"\\\u0000", "12345"})
  void what_cannot_be_read_is_given_back_and_is_1(String words) {
    assertThat(run("archive", "parse", words, "--to", "kk")).isEqualTo(1);
    assertThat(out.toString().lines().findFirst()).hasValue(words);
    assertThat(err.toString()).contains("ARC-01").doesNotContain("\tat ");
  }

  /** Each was once told with all that follow it, so that the work doubled with every one. */
  @Test
  void references_that_follow_one_another_are_told_once() {
    run("archive", "parse", "Ф. 1. Оп. 1. Д. 2. Л. 5 ".repeat(40));
    String answer = out.toString();
    assertThat(answer.split("\"level\":\"fonds\"", -1)).hasSize(40 + 1);
    assertThat(answer.split("\"others\"", -1)).hasSize(1 + 1);
  }

  @Test
  void reversed_leaves_are_an_error() {
    assertThat(run("archive", "parse", "АВПРИ. Ф. 5. Оп. 1. Д. 2. Л. 110об.–110")).isEqualTo(1);
    assertThat(out.toString()).contains("\"code\":\"ARC-06\"", "\"cure\":\"correct the range\"");
  }

  @Test
  void wrong_words_are_2() {
    assertThat(run("archive")).isEqualTo(2);
    assertThat(run("archive", "parse")).isEqualTo(2);
    assertThat(run("archive", "parse", "х", "--to", "xx")).isEqualTo(2);
    assertThat(run("archive", "parse", "х", "--order", "xx")).isEqualTo(2);
    assertThat(run("archive", "parse", "х", "--style", "xx")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("--to is json, tei, tei-text, kk", "try: basylym");
  }
}
