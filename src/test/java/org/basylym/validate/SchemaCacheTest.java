// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basylym.tei.TeiFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas kept on this machine: whole, unchanged, and found by the address that files name. */
class SchemaCacheTest {
  private static final String URL = "https://example.org/s/letters.rnc";

  @TempDir private Path folder;

  @Test
  void a_kept_schema_records_where_and_when_from_and_its_digest() throws IOException {
    SchemaCache cache = new SchemaCache(folder);
    SchemaCache.Entry added = cache.add(URL, bytes("start = empty"), "2026-11-23");
    assertThat(cache.entries()).containsExactly(added);
    assertThat(added.url()).isEqualTo(URL);
    assertThat(added.date()).isEqualTo("2026-11-23");
    assertThat(added.digest()).matches("[0-9a-f]{64}");
    assertThat(added.file()).hasContent("start = empty");
    assertThat(cache.find(URL.replace("https:", "http:"))).contains(added.file());
  }

  @Test
  void a_changed_copy_is_refused_until_it_is_fetched_again() throws IOException {
    SchemaCache cache = new SchemaCache(folder.resolve("cache"));
    SchemaCache.Entry added = cache.add(URL, bytes("start = empty"), "2026-11-23");
    TeiFile file = new TeiFile(folder.resolve("a.xml"), "a.xml", "a.xml", folder);
    assertThat(new SchemaStore(cache).locate(URL, file).source()).isPresent();
    Files.writeString(added.file(), "start = text");
    SchemaStore.Located located = new SchemaStore(cache).locate(URL, file);
    assertThat(located.source()).isEmpty();
    assertThat(located.rule()).isEqualTo("cached-schema-changed");
    cache.add(URL, bytes("start = text"), "2026-11-24");
    assertThat(new SchemaStore(cache).locate(URL, file).source()).isPresent();
    assertThat(cache.entries()).hasSize(1);
  }

  @Test
  void nothing_half_written_is_left_and_nothing_is_lost() throws IOException {
    List<Integer> numbers = IntStream.range(0, 20).boxed().toList();
    for (int number : numbers) {
      new SchemaCache(folder).add(URL + number, bytes("start = empty"), "2026-11-23");
    }
    assertThat(new SchemaCache(folder).entries()).hasSize(20);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void well_known_names_stand_for_addresses() {
    assertThat(SchemaCache.address("tei_all"))
        .hasValueSatisfying(url -> assertThat(url).endsWith("tei_all.rng"));
    assertThat(SchemaCache.address(URL)).contains(URL);
    assertThat(SchemaCache.address("none")).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
