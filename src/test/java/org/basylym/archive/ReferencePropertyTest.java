// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is printed in a tradition reads as the reference that was printed, whatever its parts. */
class ReferencePropertyTest {
  private static final long SEED = 1227;
  private static final int CASES = 300;
  private static final List<String> REPOSITORIES =
      List.of("", "ОММ", "ҚР ОМА", "ЦГА РК", "AVPRI", "O'zR MDA", "Архив Министерства совхозов");
  private static final List<String> FONDS =
      List.of("1227", "Р-1235", "П-5", "А-259", "9401с", "1289/1", "2 VKD", "Erm.", "ВУА", "И-295");
  private static final List<String> STATUSES =
      List.of("", "", "", "Подлинник", "Asl nusxa", "copy");

  private final Random random = new Random(SEED);

  @TestFactory
  Stream<DynamicTest> reading_what_was_printed_gives_the_same_reference() {
    return Tradition.all().stream()
        .flatMap(tradition -> tradition.styles().stream().map(style -> test(tradition, style)));
  }

  private DynamicTest test(Tradition tradition, Tradition.Style style) {
    return dynamicTest(
        tradition.id() + " " + style.name(),
        () -> {
          ReferencePrinter printer =
              new ReferencePrinter(tradition, ReferencePrinter.Order.AUTHOR, style.name());
          for (int i = 0; i < CASES; i++) {
            ArchiveReference reference = reference(tradition);
            String printed = printer.print(reference);
            ArchiveReference again = ArchiveReference.parse(printed);
            assertThat(again.values()).as(printed).isEqualTo(reference.values());
            assertThat(again.repository()).as(printed).isEqualTo(reference.repository());
            assertThat(again.status()).as(printed).isEqualTo(reference.status());
            assertThat(levels(again)).as(printed).isEqualTo(levels(reference));
            assertThat(again.tradition()).as(printed).contains(tradition);
            assertThat(printer.print(again)).isEqualTo(printed);
          }
        });
  }

  private static List<Level> levels(ArchiveReference reference) {
    return reference.parts().stream().map(ArchivePart::level).toList();
  }

  private ArchiveReference reference(Tradition tradition) {
    Set<Level> levels = EnumSet.of(Level.FONDS, Level.FILE);
    for (Level level : Level.values()) {
      if (random.nextInt(3) == 0) {
        levels.add(level);
      }
    }
    if (random.nextBoolean()) {
      levels.add(Level.INVENTORY);
    }
    List<ArchivePart> parts = new ArrayList<>();
    levels.forEach(level -> parts.add(new ArchivePart(level, value(level), "", tradition)));
    return new ArchiveReference(
        "",
        any(REPOSITORIES),
        Optional.of(tradition),
        parts,
        any(STATUSES),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private String value(Level level) {
    return switch (level) {
      case FONDS -> any(FONDS);
      case YEAR -> any(List.of("1685", "1956", "1711-1712"));
      case PART -> any(List.of("1", "2", "III", "2а"));
      case LEAF -> leaves();
      case PAGE -> any(List.of("7", "7-9", "7, 9", "7-9, 12"));
      case INVENTORY -> any(List.of("1", "1-б", "1б", "1/194", "II", "18а"));
      default -> any(List.of("1", "2а", "123-1", "1/5", "5, 6", "12-а", "1676"));
    };
  }

  private String leaves() {
    List<String> ranges = new ArrayList<>();
    int leaf = 1 + random.nextInt(900);
    for (int i = 0; i <= random.nextInt(3); i++) {
      String range = leaf(leaf);
      leaf += 1 + random.nextInt(9);
      if (random.nextBoolean()) {
        range += "-" + leaf(leaf);
        leaf += 2;
      }
      ranges.add(range);
    }
    return String.join(", ", ranges);
  }

  private String leaf(int number) {
    return number + any(List.of("", "", "", "а", "b")) + any(List.of("", "v"));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
