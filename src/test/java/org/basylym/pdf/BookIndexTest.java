// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads the indexes of a book back from the PDF: each name has the pages, or the pages and lines,
 * on which a reader finds it, and no others; the heads say which section is on a page.
 */
class BookIndexTest {
  private static final Pattern ENTRY =
      Pattern.compile("(Name\\d+|Topic)\\s+([\\d.–]+(?: n\\.)?(?:, ?[\\d.–]+(?: n\\.)?)*)");
  private static final Pattern RANGE = Pattern.compile("(?:(\\d+)\\.)?(\\d+)–(\\d+)");
  private static final int NAMES = 23;

  /** The names, and the term that marks in the text ask for. */
  private static final int ENTRIES = NAMES + 1;

  @TempDir Path folder;

  @Test
  void a_name_has_the_page_and_line_of_each_place_where_it_stands() throws Exception {
    List<Leaf> leaves = printed("apparatus = \"lines\"\nindex-locators = \"lines\"");
    assertThat(told(leaves, true)).hasSize(ENTRIES).isEqualTo(found(leaves, true));
  }

  @Test
  void a_name_has_each_page_once_and_pages_in_a_row_as_a_range() throws Exception {
    List<Leaf> leaves = printed("apparatus = \"letters\"");
    assertThat(told(leaves, false)).hasSize(ENTRIES).isEqualTo(found(leaves, false));
    assertThat(leaves.stream().map(Leaf::small).toList().toString()).containsPattern("\\d–\\d");
  }

  @Test
  void the_labels_of_pages_are_their_printed_numbers() throws Exception {
    for (String apparatus : List.of("lines", "letters")) {
      List<Leaf> leaves = printed("apparatus = \"" + apparatus + "\"");
      long numbered =
          leaves.stream().filter(leaf -> leaf.small().contains(leaf.label() + " ")).count();
      assertThat(numbered).as(apparatus).isGreaterThan(leaves.size() - 5L);
    }
  }

  @Test
  void a_right_hand_head_names_the_section_on_its_page() throws Exception {
    for (Leaf leaf : printed("apparatus = \"lines\"")) {
      List<String> begun = new ArrayList<>();
      Matcher word = Pattern.compile("sec(\\d+)w").matcher(leaf.words());
      while (word.find()) {
        begun.add("Section" + word.group(1));
      }
      if (!begun.isEmpty() && leaf.index() % 2 == 0 && !leaf.label().equals("1")) {
        assertThat(leaf.small()).contains(begun.get(begun.size() - 1) + " ");
      }
    }
  }

  /**
   * A text of sections with names in it, and notes with names; a few of its words have variants.
   */
  private static String tei() {
    StringBuilder body = new StringBuilder();
    long seed = 7;
    for (int p = 0; p < 66; p++) {
      body.append(p % 11 == 0 ? "<div><head>Section" + p / 11 + "</head>" : "").append("<p>");
      for (int w = 0; w < 60; w++) {
        seed = (seed * 6364136223846793005L + 1442695040888963407L) & Long.MAX_VALUE;
        int n = (int) (seed >> 40) % NAMES;
        if (w % 13 == 5) {
          body.append("<persName>Name").append(n).append("</persName> ");
        } else if (w == 30 && p % 9 == 0) {
          body.append("word<note>about <persName>Name").append(n).append("</persName>.</note> ");
        } else if (w == 50 && p % 6 == 0) {
          body.append("<index><term>Topic</term></index>topical ");
        } else if (w == 40 && p % 7 == 0) {
          body.append("<app><lem>read</lem><rdg wit='#A'>lead</rdg></app> ");
        } else {
          body.append("sec").append(p / 11).append("w ");
        }
      }
      body.append("</p>").append(p % 11 == 10 ? "</div>" : "");
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>Names</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc>
        <listWit><witness xml:id="A">A manuscript</witness></listWit></sourceDesc></fileDesc>
        </teiHeader><text><body>%s</body></text></TEI>
        """
        .formatted(body);
  }

  private List<Leaf> printed(String settings) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("text.xml", tei());
    desk.file(
        "basylym.toml", "languages = [\"en\"]\n[book]\npage-size = \"a5\"\n" + settings + "\n");
    Desk.Said said = desk.run("pdf", folder, "-o", desk.path("book.pdf"));
    assertThat(said.all()).doesNotContain("lines-given-up", "error[");
    List<Leaf> leaves = new ArrayList<>();
    try (PrintedBook book = new PrintedBook(desk.bytes("book.pdf"))) {
      String[] labels = book.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      for (int i = 0; i < labels.length; i++) {
        leaves.add(new Leaf(book.pdf(), i, labels[i]));
      }
    }
    return leaves;
  }

  /** By name, the places where it is printed. */
  private static Map<String, Set<String>> found(List<Leaf> leaves, boolean lines) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (Leaf leaf : leaves) {
      List<String> text = leaf.text();
      for (int i = 0; i < text.size(); i++) {
        String place = leaf.label() + (lines ? "." + (i + 1 + leaf.offset()) : "");
        note(places, text.get(i), place);
      }
      Matcher note = Pattern.compile("about\\s+(Name\\d+)\\.").matcher(leaf.small());
      while (note.find()) {
        note(places, note.group(1), leaf.label() + " n.");
      }
    }
    return places;
  }

  private static void note(Map<String, Set<String>> places, String text, String place) {
    Matcher name = Pattern.compile("Name\\d+|topical").matcher(text);
    while (name.find()) {
      String entry = name.group().replace("topical", "Topic");
      places.computeIfAbsent(entry, any -> new TreeSet<>()).add(place);
    }
  }

  /** By name, the places that the index tells. */
  private static Map<String, Set<String>> told(List<Leaf> leaves, boolean lines) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (Leaf leaf : leaves) {
      Matcher entry = ENTRY.matcher(leaf.text().isEmpty() ? leaf.small() : "");
      while (entry.find()) {
        Set<String> own = places.computeIfAbsent(entry.group(1), any -> new TreeSet<>());
        for (String locator : entry.group(2).strip().split(",\\s*", -1)) {
          own.addAll(each(locator.strip(), lines));
        }
      }
    }
    return places;
  }

  private static List<String> each(String locator, boolean lines) {
    Matcher range = RANGE.matcher(locator);
    if (!range.matches()) {
      return List.of(locator);
    }
    List<String> each = new ArrayList<>();
    for (int n = Integer.parseInt(range.group(2)); n <= Integer.parseInt(range.group(3)); n++) {
      each.add(lines ? range.group(1) + "." + n : String.valueOf(n));
    }
    return each;
  }

  /** A page as it is read: the lines of the text, the numbers beside them, and all smaller type. */
  private static final class Leaf extends PDFTextStripper {
    private final Map<Integer, StringBuilder> lines = new TreeMap<>();
    private final Map<Integer, String> margin = new TreeMap<>();
    private final StringBuilder small = new StringBuilder();
    private final int index;
    private final String label;
    private float before = -1;

    Leaf(PDDocument book, int index, String label) throws IOException {
      this.index = index;
      this.label = label;
      setStartPage(index + 1);
      setEndPage(index + 1);
      setSuppressDuplicateOverlappingText(false);
      getText(book);
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
      int y = Math.round(sign.getYDirAdj());
      float size = sign.getFontSizeInPt();
      if (Math.abs(size - 7) < 0.6 && label.matches("\\d+") && sign.getXDirAdj() > 330) {
        margin.merge(y, sign.getUnicode(), String::concat);
      } else if (size > 9.9 && size < 11) {
        lines.computeIfAbsent(y, any -> new StringBuilder()).append(sign.getUnicode());
      } else {
        small.append(sign.getYDirAdj() != before ? " " : "").append(sign.getUnicode());
        before = sign.getYDirAdj();
      }
    }

    int index() {
      return index;
    }

    String label() {
      return label;
    }

    List<String> text() {
      return lines.values().stream()
          .map(StringBuilder::toString)
          .filter(line -> line.contains("sec") || line.contains("Name"))
          .toList();
    }

    String words() {
      return String.join(" ", text());
    }

    /** What is to be added to the place of a line of the text to get its printed number. */
    int offset() {
      List<Integer> places = new ArrayList<>(lines.keySet());
      return margin.entrySet().stream()
          .filter(number -> places.contains(number.getKey()))
          .mapToInt(one -> Integer.parseInt(one.getValue()) - places.indexOf(one.getKey()) - 1)
          .findFirst()
          .orElse(0);
    }

    String small() {
      return small.toString().replaceAll("\\p{Zs}+", " ") + " ";
    }
  }
}
