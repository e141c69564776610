// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** References of all traditions, with parts and problems as a person reads them. */
class ReferenceTableTest {
  private static final String TABLE = "references.tsv";
  private final RuleCatalog rules = new RuleCatalog();

  private record Row(List<String> cells) {
    String reference() {
      return cells.get(0);
    }

    List<String> expected() {
      return cells.subList(1, cells.size());
    }
  }

  @Test
  void the_table_is_long_enough_to_mean_something() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(150);
  }

  @TestFactory
  Stream<DynamicTest> reads_parts_and_problems_as_a_person_does() throws IOException {
    return rows().stream()
        .map(
            row ->
                dynamicTest(
                    row.reference(),
                    () -> assertThat(read(row.reference())).isEqualTo(row.expected())));
  }

  @TestFactory
  Stream<DynamicTest> what_is_printed_reads_as_the_same() throws IOException {
    List<Row> rows = rows();
    return Tradition.all().stream()
        .map(
            tradition ->
                dynamicTest(tradition.id(), () -> rows.forEach(row -> same(row, tradition))));
  }

  private static void same(Row row, Tradition tradition) {
    ArchiveReference reference = ArchiveReference.parse(row.reference());
    if (reference.parts().isEmpty()) {
      return;
    }
    String printed =
        new ReferencePrinter(tradition, ReferencePrinter.Order.AUTHOR).print(reference);
    ArchiveReference again = ArchiveReference.parse(printed);
    assertThat(parts(again)).as(printed).isEqualTo(parts(reference));
    assertThat(again.repository()).as(printed).isEqualTo(reference.repository());
    assertThat(again.status()).as(printed).isEqualTo(reference.status());
  }

  private List<String> read(String text) {
    ArchiveReference reference = ArchiveReference.parse(text);
    return Stream.of(
            reference.tradition().map(Tradition::id).orElse(""),
            reference.repository(),
            parts(reference),
            reference.status(),
            ReferenceProblem.of(reference, rules).stream()
                .map(ReferenceProblem::code)
                .collect(Collectors.joining(" ")))
        .map(cell -> cell.isEmpty() ? "-" : cell)
        .toList();
  }

  private static String parts(ArchiveReference reference) {
    return reference.parts().stream()
        .map(part -> part.level().word() + " " + part.value())
        .collect(Collectors.joining(" | "));
  }

  private static List<Row> rows() throws IOException {
    try (var in = ReferenceTableTest.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> new Row(List.of(line.split("\t"))))
          .toList();
    }
  }
}
