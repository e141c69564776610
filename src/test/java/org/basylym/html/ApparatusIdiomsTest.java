// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.basylym.Desk;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * Every way in which TEI writes an apparatus, in prose, verse, tables and so on: the text reads as
 * it should, and each word of an entry is in the entry of its lemma, beside its siglum.
 */
class ApparatusIdiomsTest {
  private static final Map<String, String> LINES = new LinkedHashMap<>();

  static {
    LINES.put("prose", "<p xml:id='%s'>%s</p>");
    LINES.put("verse", "<lg><l xml:id='%s'>%s</l></lg>");
    LINES.put("table", "<table><row><cell xml:id='%s'>%s</cell></row></table>");
    LINES.put("list", "<list><item xml:id='%s'>%s</item></list>");
    LINES.put("heading", "<argument><head xml:id='%s'>%s</head><p/></argument>");
    LINES.put("drama", "<sp><p xml:id='%s'>%s</p></sp>");
    LINES.put("quotation", "<quote><p xml:id='%s'>%s</p></quote>");
  }

  @TempDir private Path folder;

  @TestFactory
  List<DynamicNode> idioms() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("tei"));
    Files.writeString(sources.resolve("basylym.toml"), "[site]\npages = \"whole\"\n");
    List<Idiom> inLines = Idiom.all().stream().filter(Idiom::runsInLines).toList();
    List<Idiom> whole = Idiom.all().stream().filter(idiom -> !idiom.runsInLines()).toList();
    for (Map.Entry<String, String> line : LINES.entrySet()) {
      Idiom.write(sources.resolve(line.getKey() + ".xml"), line.getValue(), inLines);
    }
    for (Idiom idiom : whole) {
      idiom.write(sources.resolve(idiom.name() + ".xml"));
    }
    Path site = site(sources);
    List<DynamicNode> nodes = new ArrayList<>();
    for (String line : LINES.keySet()) {
      Page page = Page.of(site.resolve(line + ".html"));
      nodes.add(dynamicContainer(line, inLines.stream().map(idiom -> test(idiom, page))));
    }
    for (Idiom idiom : whole) {
      nodes.add(test(idiom, Page.of(site.resolve(idiom.name() + ".html"))));
    }
    return nodes;
  }

  private static Path site(Path sources) {
    Path site = sources.resolveSibling("site");
    new Desk(sources).run("html", sources, "-o", site);
    return site;
  }

  private static DynamicTest test(Idiom idiom, Page page) {
    return dynamicTest(idiom.name(), () -> holds(idiom, page));
  }

  private static void holds(Idiom idiom, Page page) {
    Element block = page.block(idiom.block());
    assertThat(block).as("where the text stands").isNotNull();
    if (idiom.hasReading()) {
      assertThat(Page.read(block)).isEqualTo(Idiom.plain(idiom.reads()));
    }
    idiom
        .entries()
        .forEach(
            entry ->
                assertThat(page.entries())
                    .as("%s in %s", Idiom.plain(entry.getTextContent()), all(page))
                    .anyMatch(e -> isTied(entry, e, page, block) && says(entry, e)));
    idiom.anywhere().forEach(words -> assertThat(page.all()).contains(words));
  }

  /** Whether an entry is tied to the words of the text that it is about. */
  private static boolean isTied(Element expected, Element entry, Page page, Element block) {
    Element anchor = page.anchor(entry);
    if (expected.hasAttribute("none")) {
      return anchor == null;
    }
    if (anchor == null || !Page.isWithin(block, anchor)) {
      return false;
    }
    String lemma = Page.read(anchor);
    if (expected.hasAttribute("at")) {
      return lemma.equals(expected.getAttribute("at"));
    }
    return expected.hasAttribute("after")
        ? Page.around(block, anchor, true).endsWith(expected.getAttribute("after"))
        : (lemma + " " + Page.around(block, anchor, false))
            .strip()
            .startsWith(expected.getAttribute("before"));
  }

  private static boolean says(Element expected, Element entry) {
    String words = Page.said(entry);
    return Idiom.children(expected, "says").stream()
            .allMatch(say -> words.contains(Idiom.plain(say.getTextContent())))
        && Idiom.children(expected, "marked").stream()
            .allMatch(m -> Page.holds(entry, m.getTextContent()));
  }

  private static String all(Page page) {
    StringBuilder all = new StringBuilder();
    for (Element entry : page.entries()) {
      Element anchor = page.anchor(entry);
      all.append("\n  at «").append(anchor == null ? "nothing" : Page.read(anchor)).append("»: ");
      all.append(Page.said(entry));
    }
    return all.toString();
  }
}
