// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples of the manuals: TEI records of the works that they cite ({@code examples.xml}), and
 * the entries as the manuals print them. The letters of a record are never changed.
 */
class ManualsTest {
  private static final Examples EXAMPLES =
      new Examples(Path.of("src/test/resources/org/basylym/cite/examples.xml"));

  private static final Map<CitationStyle, Map<String, String>> SAID =
      new EnumMap<>(CitationStyle.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yu     | Yu, Charles. Interior Chinatown. Pantheon Books, 2020.
          binder | Binder, Amy J., and Jeffrey L. Kidder. The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today. University of Chicago Press, 2022.
          borel  | Borel, Brooke. The Chicago Guide to Fact-Checking. 2nd ed. University of Chicago Press, 2023.
          liu    | Liu Xinwu. The Wedding Party. Translated by Jeremy Tiang. Amazon Crossing, 2021.
          doyle  | Doyle, Kathleen. “The Queen Mary Psalter.” In The Book by Design: The Remarkable Story of the World’s Greatest Invention, edited by P. J. M. Marks and Stephen Parkin. University of Chicago Press, 2023.
          kwon   | Kwon, Hyeyoung. “Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life.” American Journal of Sociology 127, no. 6 (2022): 1818–59. https://doi.org/10.1086/720277.
          blum   | Blum, Dani. “Are Flax Seeds All That?” New York Times, December 13, 2023. https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.
          blajer | Blajer de la Garza, Yuna. “A House Is Not a Home: Citizenship and Belonging in Contemporary Democracies.” PhD diss., University of Chicago, 2019.
          yale   | Yale University. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.
          """)
  void the_chicago_manual_of_style_18(String work, String entry) {
    assertThat(entry(CitationStyle.CHICAGO, work)).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jackson | Jackson, L. M. (2019). The psychology of prejudice: From attitudes to social action (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000168-000
          hygum   | Hygum, E., & Pedersen, P. M. (Eds.). (2010). Early childhood education: Values and practices in Denmark. Hans Reitzels Forlag.
          piaget  | Piaget, J., & Inhelder, B. (1969). The psychology of the child (H. Weaver, Trans.; 2nd ed.). Basic Books.
          aron    | Aron, L., Botella, M., & Lubart, T. (2019). Culinary arts: Talent and their development. In R. F. Subotnik, P. Olszewski-Kubilius, & F. C. Worrell (Eds.), The psychology of high performance: Developing human potential into domain-specific talent (pp. 345–359). American Psychological Association. https://doi.org/10.1037/0000120-016
          grady   | Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185
          carey   | Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html
          harris  | Harris, L. (2014). Instructional leadership perceptions and practices of elementary school leaders [Unpublished doctoral dissertation]. University of Virginia.
          who     | World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death
          """)
  void apa_7(String work, String entry) {
    assertThat(entry(CitationStyle.APA, work)).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mantel  | Mantel, Hilary. Wolf Hall. Picador, 2010.
          dorris  | Dorris, Michael, and Louise Erdrich. The Crown of Columbus. HarperCollins Publishers, 1999.
          nunberg | Nunberg, Geoffrey, editor. The Future of the Book. U of California P, 1996.
          baron   | Baron, Naomi S. “Redefining Reading: The Impact of Digital Communication Media.” PMLA, vol. 128, no. 1, Jan. 2013, pp. 193–200.
          njus    | Njus, Jesse. Performing the Passion: A Study on the Nature of Medieval Acting. 2010. Northwestern U, PhD dissertation.
          """)
  void mla_9(String work, String entry) {
    assertThat(entry(CitationStyle.MLA, work)).isEqualTo(entry);
  }

  /** The handbook has “edited by Copeland”, and “translated by …, edited by …”. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          copeland   | Copeland, Edward. “Money.” The Cambridge Companion to Jane Austen, edited by Edward Copeland and Juliet McMaster, Cambridge UP, 1997, pp. 131–48.
          dostoevsky | Dostoevsky, Feodor. Crime and Punishment. Edited by George Gibian, Translated by Jessie Coulson, W. W. Norton, 1964.
          """)
  void mla_9_but_the_published_style_names_every_editor_in_full_and_before_translators(
      String work, String entry) {
    assertThat(entry(CitationStyle.MLA, work)).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crane | Crane, D. Invisible colleges. Chicago: University of Chicago Press, 1972.
          """)
  void iso_690_but_family_names_keep_their_small_letters(String work, String entry) {
    assertThat(entry(CitationStyle.ISO690, work)).isEqualTo(entry);
  }

  /** The standard has “In: B.L. HAWKINS and P. BATTIN, eds.” and “In: J. Magn. Reson.”. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          greenberg | Greenberg, David. Camel drivers and gatecrashers: quality control in the digital research library. In: Hawkins, B.L. and P. Battin, eds. The mirage of continuity: reconfiguring academic information resources for the 21st century. Washington (D.C.): Council on Library and Information Resources, 1998, pp. 105–116.
          stringer  | Stringer, John A. Reduction of RF-induced sample heating with a scroll coil resonator structure for solid-state NMR probes. J. Magn. Reson. Elsevier, 2005, vol. 173, no. 1, pp. 40–48.
          blum      | Blum, Dani. Are Flax Seeds All That? New York Times [online]. 13 December 2023. Available at: https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html
          yale      | About Yale: Yale Facts. In: Yale University [online] [accessed 8 March 2022]. Available at: https://www.yale.edu/about-yale/yale-facts
          """)
  void iso_690_but_the_published_style_inverts_the_first_editor_and_has_no_in_before_journals(
      String work, String entry) {
    assertThat(entry(CitationStyle.ISO690, work)).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gavrilov  | Гаврилов В. П., Ивановский С. И. Общество и природная среда. М. : Наука, 2006.
          bank      | Геоинформационное моделирование территориальных рынков банковских услуг / А. Г. Дружинин [и др.]. Шахты : Изд-во ЮРГУЭС, 2006.
          adorno    | Адорно Т. В. К логике социальных наук // Вопр. философии. 1992. № 10. С. 76–86.
          fenukhin  | Фенухин В. И. Этнополитические конфликты в современной России: на примере Северо-Кавказского региона : дис. ... канд. полит. наук. М., 2002.
          mikhailov | Михайлов С. А. Езда по-европейски : система платных дорог в России находится в начальной стадии развития // Независимая газ. 2002. 17 июня.
          catalogue | Служебный каталог чешуекрылых. Владимир : Нац. парк «Мещера», 2006.
          rozanov   | Розанов И. Н. Как создавалась библиотека Исторического музея: докл. на заседании Ученого совета Гос. публ. ист. б-ки РСФСР 30 июня 1939 г. // ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.
          rgali     | РГАЛИ. Ф. 631. Оп. 1. Д. 23. Л. 5.
          """)
  void gost_r_7_0_5_2008(String work, String entry) {
    assertThat(entry(CitationStyle.GOST, work)).isEqualTo(entry);
  }

  /** The standard has “под общ. ред. В. И. Романова”, “[2004]” and “Картон 41”. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kutepov   | Кутепов В. И., Виноградова А. Г. Искусство Средних веков / ред. В. И. Романов. Ростов н/Д, 2006.
          latchford | Литчфорд Е. У. С Белой Армией по Сибири [Электронный ресурс] // Восточный фронт Армии адмирала А. В. Колчака : [сайт]. 2004. URL: http://east-front.narod.ru/memo/latchford.htm (дата обращения: 23.08.2007).
          kufaev    | Куфаев М. Н. Письмо Б. С. Боднарскому от 20 октября 1925 г. // ОР РГБ. Ф. 573. К. 41. Д. 55. Л. 18.
          """)
  void gost_but_names_are_not_declined_nor_years_bracketed_and_boxes_are_abbreviated(
      String work, String entry) {
    assertThat(entry(CitationStyle.GOST, work)).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          koigeldiev | Қойгелдиев М. Алаш қозғалысы: тарихи очерк. Алматы : Санат, 1995.
          nurpeis    | Нұрпейіс К. Алашорда үкіметі // Қазақ тарихы / ред. М. Қозыбаев. Алматы : Атамұра, 2010. 100–120-б.
          rgali      | РГАЛИ, 631-қ., 1-тізім, 23-іс, 5-п.
          """)
  void kazakh_works_as_gost_has_them_in_kazakh_words(String work, String entry) {
    assertThat(entry(CitationStyle.KAZAKH, work)).isEqualTo(entry);
  }

  private static String entry(CitationStyle style, String work) {
    String language =
        style == CitationStyle.GOST ? "ru" : style == CitationStyle.KAZAKH ? "kk" : "en";
    return SAID.computeIfAbsent(style, some -> EXAMPLES.in(some, language))
        .get(language + " #examples." + work)
        .replace("\u00A0", " ");
  }
}
