// SPDX-License-Identifier: Apache-2.0
package org.basylym.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted into our own edition are found on their lines. */
class PlantedFaultsTest {
  @TempDir Path folder;

  @Test
  void every_planted_fault_is_found() throws IOException {
    Map<String, Planting.Result> results =
        new Planting(folder, Path.of("tei"), ".*kelissoz.xml", 1).results();
    List<String> missed = results.values().stream().flatMap(r -> r.missed().stream()).toList();
    int planted = results.values().stream().mapToInt(Planting.Result::planted).sum();
    assertThat(planted).isGreaterThan(30);
    assertThat(missed).isEmpty();
  }
}
