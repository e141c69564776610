// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References composed of known parts, as authors spell them, have these parts when read. */
class SpellingPropertyTest {
  private static final int CASES = 150;
  private static final List<String> DASHES = List.of("-", "–", "—", "\u2011", " – ", " - ");
  private static final List<String> BEFORE =
      List.of("", "", "", "12. ", "¹ ", "См.: ", "Қар.: ", "See ", "Цит. по: ");

  private final Random random = new Random(1918);
  private final List<String> parts = new ArrayList<>();

  /** Labels of fonds, inventory, file and leaf, the back of a leaf, archives; _ is a blank. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ф./Ф. №/фонд/ФОНД | Оп./Оп. №/опись/ОПИСЬ | Д./Ед. хр./ед.хр/дело №/ДЕЛО | Л./лл./Л.Л./лист/ЛИСТЫ | об./_об./-об./_(об.) | ГАРФ/ЦГА РК/РГИА (СПб.)/Государственный архив Оренбургской области",
        "f./F/fond | op./Op./opis’ | d./D/ed. khr./delo | l./ll./L/list | ob./_ob./v/_verso | GARF/TsGA RK/RGASPI (Moscow)",
        "fond/fonds/f. | opis/inventory/inv. | file/no./No./item/# | fol./fols./ff./leaf/sheet | v/_v/_verso/ob | RGADA/OR RGB/Central State Archive",
        "Bestand/Fonds | Findbuch/Opis | Akte/Nr./Delo | Bl./Blatt | v/_Rs | RGVA/GARF (Moskau)",
        "fonds/fds | inventaire/inv. | dossier/doss. | feuillet/fol. | v/_v°/_verso | RGVA/GARF (Moscou)"
      })
  void labels_before_numbers(
      String fonds, String inventory, String file, String leaf, String back, String archives) {
    for (int i = 0; i < CASES; i++) {
      List<String> printed = new ArrayList<>();
      printed.add(spaced(any(fonds), part("fonds", fonds())));
      printed.add(spaced(any(inventory), part("inventory", number(40))));
      printed.add(spaced(any(file), part("file", number(9000))));
      printed.add(spaced(any(leaf), leaves(any(back))));
      check(
          any(archives) + any(List.of(", ", ". ", ": ")), printed, List.of(", ", ". ", "; ", " "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "қ./қор/қоры | т./тізбе/тізімдеме | іс/с.б./сақт. бірл. | п./парақ/парағы/пп. | _сырты/_арты/об. | ОММ/ҚР ОМА (Алматы қ.)/БҚО ММ/Семей қ. ҚТҚО",
        "fond | roʻyxat/ro‘yxat | yigʻmajild/ish | varaq/varaqlar | _orqasi | OʻzR MDA/O‘zbekiston Milliy arxivi",
        "фонд | рўйхат | йиғмажилд/иш | варақ/варақлар | _орқаси | ЎзР МДА"
      })
  void numbers_before_labels(
      String fonds, String inventory, String file, String leaf, String back, String archives) {
    for (int i = 0; i < CASES; i++) {
      String dash = any(List.of("-", "–", "\u2011", " ", "- "));
      List<String> printed = new ArrayList<>();
      printed.add(part("fonds", fonds()) + dash + any(fonds));
      printed.add(part("inventory", number(40)) + dash + any(inventory));
      printed.add(part("file", number(9000)) + dash + any(file));
      printed.add(leaves(any(back)) + dash + any(leaf));
      check(any(archives) + any(List.of(", ", ". ")), printed, List.of(", ", "; ", ". "));
    }
  }

  private void check(String archive, List<String> printed, List<String> separators) {
    String separator = any(separators);
    String text =
        any(BEFORE)
            + archive.replace("..", ".")
            + String.join(separator, printed).replace(".. ", ". ").replace(".  ", ". ");
    ArchiveReference read = ArchiveReference.parse(text);
    assertThat(words(read)).as(text).isEqualTo(String.join(" | ", parts));
    for (String id : List.of("kk", "ru", "en")) {
      ReferencePrinter printer =
          new ReferencePrinter(Tradition.of(id).orElseThrow(), ReferencePrinter.Order.AUTHOR);
      ArchiveReference again = ArchiveReference.parse(printer.print(read));
      assertThat(words(again)).as(printer.print(read)).isEqualTo(words(read));
      assertThat(again.repository()).as(text).isEqualTo(read.repository());
    }
    parts.clear();
  }

  private static String words(ArchiveReference reference) {
    return reference.parts().stream()
        .map(part -> part.level().word() + " " + part.value())
        .collect(Collectors.joining(" | "));
  }

  private String part(String level, String value) {
    parts.add(level + " " + value);
    return value;
  }

  private String fonds() {
    return any(List.of("", "", "И-", "П-")) + (1 + random.nextInt(1900));
  }

  private String number(int most) {
    return (1 + random.nextInt(most)) + any(List.of("", "", "", "а", "-б", "/3"));
  }

  /** One to three leaves or ranges; the back of a leaf always in the same way. */
  private String leaves(String back) {
    List<String> printed = new ArrayList<>();
    List<String> canonical = new ArrayList<>();
    int leaf = 1;
    for (int i = 0; i <= random.nextInt(3); i++) {
      leaf += 1 + random.nextInt(90);
      boolean verso = random.nextBoolean();
      boolean range = random.nextBoolean();
      String last = range ? any(DASHES) + (leaf + 1) : "";
      printed.add(leaf + last + (verso ? back : ""));
      canonical.add(leaf + (range ? "-" + (leaf + 1) : "") + (verso ? "v" : ""));
      leaf++;
    }
    parts.add("leaf " + String.join(", ", canonical));
    return String.join(", ", printed);
  }

  private String spaced(String label, String value) {
    return label + (label.endsWith("#") ? "" : any(List.of(" ", " ", "\u00A0"))) + value;
  }

  private String any(String words) {
    return any(List.of(words.split("/", -1)));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size())).replace('_', ' ');
  }
}
