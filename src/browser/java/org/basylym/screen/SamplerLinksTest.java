// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.basylym.edition.SiteLinks;
import org.junit.jupiter.api.Test;

/** All links of an edition with everything in it lead somewhere. */
class SamplerLinksTest {
  private final SiteLinks links = new SiteLinks(Sites.sampler());

  @Test
  void links_and_fragments_resolve() throws IOException {
    assertThat(links.broken()).isEmpty();
  }

  @Test
  void only_readers_leave_the_site() throws IOException {
    assertThat(links.loadedFromElsewhere()).isEmpty();
  }

  @Test
  void ids_are_unique_on_their_page() throws IOException {
    assertThat(links.doubledIds()).isEmpty();
  }
}
