// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which places are told of, and of which texts. */
class PlacesTest {
  @Test
  void of_a_text_of_several_pages_the_ids_page_by_page() {
    Map<String, byte[]> files =
        Places.of(
            Map.of(
                "a.html", page("<p class=\"p\" id=\"p.1\">id=\"no\"</p>"),
                "a~2.html", page("<p id=\"p.2\"><span id=\"x\"></span></p>"),
                "a~10.html", page("<p id=\"p.9\"></p>"),
                "ru/a~2.html", page("<p id=\"p.2\"></p>"),
                "b.html", page("<p id=\"p.1\"></p>")));

    assertThat(files).containsOnlyKeys("data/a~.js");
    assertThat(new String(files.get("data/a~.js"), StandardCharsets.UTF_8))
        .isEqualTo("basylymPlaces(\"p.1\",\n\"p.2 x\",\n\"p.9\");\n");
  }

  private static byte[] page(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
