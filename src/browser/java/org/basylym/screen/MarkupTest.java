// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The Nu HTML checker finds nothing in the pages. */
class MarkupTest {
  private final Markup markup = new Markup();

  @Test
  void the_alash_edition() throws Exception {
    assertThat(markup.faults(Sites.alash())).isEmpty();
  }

  @Test
  void the_sampler() throws Exception {
    assertThat(markup.faults(Sites.sampler())).isEmpty();
  }
}
