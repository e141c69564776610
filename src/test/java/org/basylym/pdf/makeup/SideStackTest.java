// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.basylym.pdf.makeup.SideStack.Note;
import org.basylym.pdf.makeup.SideStack.Obstacle;
import org.junit.jupiter.api.Test;

/** Where notes come to stand in a margin. */
class SideStackTest {
  private static final int HEIGHT = 500_000;

  private static Optional<List<Integer>> places(List<Obstacle> obstacles, Note... notes) {
    return new SideStack(obstacles, HEIGHT).places(List.of(notes));
  }

  @Test
  void a_note_with_room_stands_beside_its_line() {
    assertThat(places(List.of(), new Note(40_000, 30_000), new Note(90_000, 10_000)))
        .contains(List.of(40_000, 90_000));
  }

  @Test
  void a_note_under_another_is_pushed_down() {
    List<Integer> places =
        places(List.of(), new Note(40_000, 30_000), new Note(50_000, 10_000)).orElseThrow();
    assertThat(places.get(0)).isEqualTo(40_000);
    assertThat(places.get(1)).isBetween(70_001, 75_000);
  }

  @Test
  void at_the_end_of_the_page_all_are_raised_as_far_as_needed() {
    List<Integer> places =
        places(List.of(), new Note(440_000, 40_000), new Note(460_000, 40_000)).orElseThrow();
    assertThat(places.get(1)).isEqualTo(HEIGHT - 40_000);
    assertThat(places.get(0)).isLessThan(places.get(1) - 40_000);
  }

  @Test
  void what_reaches_into_the_margin_is_passed_by() {
    assertThat(places(List.of(new Obstacle(45_000, 59_000)), new Note(40_000, 10_000)))
        .contains(List.of(59_000));
  }

  @Test
  void more_than_the_margin_holds_has_no_place() {
    assertThat(places(List.of(), new Note(0, 300_000), new Note(0, 300_000))).isEmpty();
  }

  @Test
  void no_note_stands_far_above_its_line() {
    assertThat(places(List.of(), new Note(480_000, 300_000))).isEmpty();
  }
}
