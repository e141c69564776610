// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The facsimile beside the text: its files, its links in both directions, and what it never does.
 */
class FacsimileTest {
  private static final String LEAF =
      "<surface xml:id='s1' ulx='0' uly='0' lrx='60' lry='80'><graphic url='img/1.png'/>"
          + "<zone xml:id='z1' ulx='6' uly='8' lrx='36' lry='16'/></surface>";

  @TempDir private Path folder;

  @Test
  void a_page_break_leads_to_its_leaf_and_the_leaf_back() throws IOException {
    build(LEAF, "<pb n='1' facs='#s1'/><p>a<lb facs='#z1' n='1'/>b</p>");
    assertThat(page("text.html"))
        .contains("href=\"facsimile-text.html#s1\" data-leaf=\"s1\"")
        .contains("<a class=\"facsimile-open\" href=\"facsimile-text.html\">")
        .contains("<template id=\"facsimile-viewer\" data-leaves=\"facsimile-text.js\">")
        .contains("<span id=\"lb.1\" class=\"lb\">");
    assertThat(page("facsimile-text.html"))
        .contains("<figure id=\"s1\"")
        .contains("<a href=\"text.html#pb.1\">page 1</a>")
        .contains("loading=\"lazy\" width=\"30\" height=\"40\"");
  }

  @Test
  void a_zone_lies_on_its_place_and_leads_to_its_line() throws IOException {
    build(LEAF, "<pb n='1' facs='#s1'/><p>a<lb facs='#z1' n='1'/>b</p>");
    assertThat(page("facsimile-text.html"))
        .contains("<a class=\"zone\" href=\"text.html#lb.1\" aria-label=\"line 1\"")
        .contains("style=\"left:10%;top:10%;width:50%;height:10%;\"");
    assertThat(page("facsimile-text.js"))
        .startsWith("basylymFacsimile([{\"id\":\"s1\",\"name\":\"page 1\",\"kind\":\"image\"")
        .contains("\"places\":[\"text.html#lb.1\"],\"box\":[6,8,36,16]");
  }

  @Test
  void the_viewer_comes_with_a_facsimile() throws IOException {
    build(LEAF, "<pb n='1' facs='#s1'/><p>a</p>");
    assertThat(files()).contains("assets/openseadragon.min.js", "assets/facsimile.js");
    assertThat(files()).contains("assets/openseadragon.LICENSE.txt");
  }

  @Test
  void without_a_facsimile_nothing_of_the_viewer_is_written() throws IOException {
    build("", "<pb n='1'/><p>a</p>");
    assertThat(files())
        .noneMatch(file -> file.matches(".*(openseadragon.*|facsimile.*\\.(js|html))"));
  }

  @Test
  void pictures_of_other_hosts_are_linked_never_loaded() throws IOException {
    build(
        "<surface xml:id='s1'><graphic"
            + " url='https://iiif.example.org/7/full/full/0/default.jpg'/></surface>",
        "<pb n='1' facs='#s1'/><p>a</p><pb n='2' facs='https://example.org/2.jpg'/><p>b</p>");
    assertThat(page("facsimile-text.html"))
        .contains("<bdi>iiif.example.org</bdi>")
        .contains("<bdi>example.org</bdi>")
        .doesNotContainPattern("(src|style|srcset|data)=\"[^\"]*example\\.org");
    assertThat(page("text.html")).doesNotContain("example.org");
  }

  @Test
  void an_address_that_could_do_harm_is_no_picture() throws IOException {
    build(
        "<surface xml:id='s1'><graphic mimeType='image/png' url='javascript:alert(1)'/></surface>",
        "<pb n='1' facs='#s1'/><pb n='2' facs='javascript:alert(2)'/><pb n='3'"
            + " facs='data:text/html,x'/><p>a</p><pb n='4'"
            + " facs='https://example.org/&quot;&gt;&lt;script&gt;.png'/><p>b</p>");
    assertThat(page("text.html")).doesNotContain("alert", "data:", "example.org", "data-leaf");
    assertThat(files()).noneMatch(file -> file.matches(".*facsimile.*\\.(js|html)"));
  }

  @Test
  void names_of_leaves_cannot_break_out_of_the_data() throws IOException {
    build(LEAF, "<pb n='&lt;/script>&quot;);alert(1)//' facs='#s1'/><p>a</p>");
    assertThat(page("facsimile-text.js"))
        .doesNotContain("<")
        .contains("\\u003C\\/script>\\\");alert(1)\\/\\/");
  }

  private void build(String surfaces, String body) throws IOException {
    Path image = Files.createDirectories(folder.resolve("tei/img")).resolve("1.png");
    ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
    Path file = folder.resolve("tei/text.xml");
    String facsimile = surfaces.isEmpty() ? "" : "<facsimile>" + surfaces + "</facsimile>";
    Files.writeString(
        file,
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>%s<text><body><div>%s</div></body></text></TEI>"
            .formatted(facsimile, body));
    new Desk(folder).run("html", file, "-o", folder.resolve("site"));
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  private List<String> files() throws IOException {
    Path site = folder.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      return files.map(file -> site.relativize(file).toString().replace('\\', '/')).toList();
    }
  }
}
