// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names of pages: short, safe, each of its own. */
class SlugsTest {
  private final Set<String> taken = new HashSet<>();

  @Test
  void the_name_of_the_file_without_its_ending() {
    assertThat(Slugs.ofPage("texts/kelissoz.xml", taken)).isEqualTo("kelissoz");
    assertThat(Slugs.ofPage("сөз.TEI", taken)).isEqualTo("сөз");
  }

  @Test
  void signs_that_addresses_do_not_bear_become_hyphens() {
    assertThat(Slugs.ofPage("a b/c d?#<&.xml", taken)).isEqualTo("c-d-");
    assertThat(Slugs.ofPage("../..hidden.xml", taken)).isEqualTo("hidden");
    assertThat(Slugs.ofPage("???.xml", taken)).isEqualTo("text");
  }

  @Test
  void equal_names_are_counted_also_where_case_is_not_seen() {
    assertThat(Slugs.ofPage("a/x.xml", taken)).isEqualTo("x");
    assertThat(Slugs.ofPage("b/x.xml", taken)).isEqualTo("x-2");
    assertThat(Slugs.ofPage("c/X.xml", taken)).isEqualTo("X-3");
  }

  @Test
  void pages_of_the_site_keep_their_names() {
    assertThat(Slugs.ofPage("index.xml", taken)).isEqualTo("index-text");
    assertThat(Slugs.ofPage("ru.xml", taken)).isEqualTo("ru-text");
    assertThat(Slugs.free("persons.xml", taken)).isEqualTo("persons");
  }
}
