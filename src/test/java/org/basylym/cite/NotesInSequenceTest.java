// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The notes of a text one after the other ({@code examples.xml}), as they were written by hand
 * after the rules of each style: in full, in short, ibidem. The place in the work is … here.
 */
class NotesInSequenceTest {
  private static final Examples EXAMPLES =
      new Examples(Path.of("src/test/resources/org/basylym/cite/examples.xml"));

  private static final Map<CitationStyle, Map<String, String>> SAID =
      new EnumMap<>(CitationStyle.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | Charles Yu, Interior Chinatown (Pantheon Books, 2020), ….
          2  | Amy J. Binder and Jeffrey L. Kidder, The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today (University of Chicago Press, 2022), ….
          3  | Yu, Interior Chinatown, ….
          4  | Yu, Interior Chinatown, ….
          6  | Yu, Interior Chinatown.
          7  | Binder and Kidder, Channels of Student Activism, ….
          8  | Hyeyoung Kwon, “Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life,” American Journal of Sociology 127, no. 6 (2022): …, https://doi.org/10.1086/720277.
          9  | Kathleen Doyle, “The Queen Mary Psalter,” in The Book by Design: The Remarkable Story of the World’s Greatest Invention, ed. P. J. M. Marks and Stephen Parkin (University of Chicago Press, 2023), ….
          10 | Kwon, “Inclusion Work,” ….
          11 | Doyle, “Queen Mary Psalter,” ….
          12 | “About Yale: Yale Facts,” Yale University, accessed March 8, 2022, https://www.yale.edu/about-yale/yale-facts.
          """)
  void chicago_18_has_no_ibidem_but_titles_without_article_and_subtitle(int note, String said) {
    assertThat(said(CitationStyle.CHICAGO, note)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | Yu, Charles. Interior Chinatown. Pantheon Books, 2020, p. ….
          2  | Binder, Amy J. and Jeffrey L. Kidder. The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today. Chicago: University of Chicago Press, 2022, pp. ….
          3  | Yu, Charles. Interior Chinatown, p. ….
          4  | ibid., p. ….
          6  | Yu, Charles. Interior Chinatown.
          15 | ibid., p. ….
          17 | Crane, D. Invisible colleges, p. ….
          """)
  void iso_690(int note, String said) {
    assertThat(said(CitationStyle.ISO690, note)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | Yu C. Interior Chinatown. Pantheon Books, 2020. P. ….
          3  | Yu C. Op. cit. P. ….
          5  | Ibid. P. ….
          18 | Гаврилов В. П., Ивановский С. И. Общество и природная среда. М. : Наука, 2006. С. ….
          19 | Фенухин В. И. Этнополитические конфликты в современной России: на примере Северо-Кавказского региона : дис. ... канд. полит. наук. М., 2002. С. ….
          20 | Там же. С. ….
          22 | Гаврилов В. П., Ивановский С. И. Указ. соч. С. ….
          23 | Геоинформационное моделирование территориальных рынков банковских услуг / А. Г. Дружинин [и др.]. Шахты : Изд-во ЮРГУЭС, 2006. С. ….
          26 | Геоинформационное моделирование территориальных рынков банковских услуг. С. ….
          28 | Там же. С. ….
          29 | РГАЛИ. Ф. 631. Оп. 1. Д. 23. Л. 5.
          30 | Там же.
          32 | РГАЛИ. Ф. 631. Оп. 1. Д. 23. Л. 5.
          """)
  void gost_in_the_language_of_each_work(int note, String said) {
    assertThat(said(CitationStyle.GOST, note)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          33 | Қойгелдиев М. Алаш қозғалысы: тарихи очерк. Алматы : Санат, 1995. …-б.
          34 | Қойгелдиев М. Аталған еңб.
          35 | Сонда. …-б.
          38 | Қойгелдиев М. Аталған еңб. …-б.
          39 | Нұрпейіс К. Аталған еңб. …-б.
          """)
  void kazakh(int note, String said) {
    assertThat(said(CitationStyle.KAZAKH, note)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          41 | two works in the note before | Адорно Т. В. Указ. соч.
          42 | the note before cites two    | Адорно Т. В. Указ. соч.
          43 | a remark comes between       | Адорно Т. В. Указ. соч.
          44 | the next note                | Там же. С. ….
          """)
  void ibidem_is_said_of_the_one_work_of_the_note_just_before(int note, String why, String said) {
    assertThat(said(CitationStyle.GOST, note)).as(why).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MLA | 1 | (Yu …)
          APA | 1 | (Yu, 2020, p. …)
          APA | 2 | (Binder & Kidder, 2022, pp. …)
          """)
  void styles_that_refer_to_a_list_do_so_in_notes_too(CitationStyle style, int note, String said) {
    assertThat(said(style, note)).isEqualTo(said);
  }

  private static String said(CitationStyle style, int note) {
    String language =
        style == CitationStyle.GOST ? "ru" : style == CitationStyle.KAZAKH ? "kk" : "en";
    return SAID.computeIfAbsent(style, some -> EXAMPLES.in(some, language))
        .get(language + " ~examples " + note)
        .replace(Formatter.PLACE, "…")
        .replace("\u00A0", " ");
  }
}
