// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** All links of the Alash site lead somewhere, and nothing is loaded from elsewhere. */
class SiteLinksTest {
  private final SiteLinks links = new SiteLinks(AlashEdition.site());

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
