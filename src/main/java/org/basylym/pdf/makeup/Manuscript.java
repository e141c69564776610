// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fop.fo.pagination.PageNumberGenerator;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** What the make-up must know of the formatting objects of a book before pages can be planned. */
final class Manuscript {
  /** Where breaks are wanted or not, as a block says. */
  record Keeps(boolean withNext, boolean together, boolean withPrevious) {
    boolean isAny() {
      return withNext || together || withPrevious;
    }
  }

  /**
   * What stands at the foot of the page on which its lemma begins or its mark stands.
   *
   * @param id of the lemma or mark
   * @param end of the lemma, the same if it has no place of its own
   * @param series its series, empty for a note
   * @param aside whether it is to stand in the margin, if that has room for it
   */
  record Entry(String id, String end, String series, FoEvents body, boolean aside) {}

  /** A run of pages that is to be made up here. */
  static final class Section {
    final Map<String, FoEvents> statics = new LinkedHashMap<>();
    final List<Entry> entries = new ArrayList<>();

    /** How many characters its text has, without what stands at the foot. */
    int length;

    /** What the heads of pages say from a block on: headings of sections, lemmata of entries. */
    final Map<String, String> headings = new LinkedHashMap<>();

    final Map<String, String> keys = new LinkedHashMap<>();

    /** What corresponds to something in the section beside it: by the name of the pair, its id. */
    final Map<String, String> pairs = new LinkedHashMap<>();

    /** Its notes in the margin; none before their places are planned. */
    SideNotes sides = SideNotes.NONE;

    Attributes sequence = new AttributesImpl();
    Attributes flow = new AttributesImpl();

    /** Whether its text and feet are written from right to left. */
    boolean isRightToLeft() {
      return Marks.get(sequence, Marks.RIGHT_TO_LEFT) != null;
    }

    /** Whether it is on left-hand pages, beside the section that comes next. */
    boolean isLeft() {
      return "left".equals(Marks.get(sequence, Marks.FACING));
    }

    /** Whether another section is on the pages that face its own. */
    boolean isFacing() {
      return Marks.get(sequence, Marks.FACING) != null;
    }

    /** The text that it belongs to: sections of one text are counted together. */
    String text() {
      String text = Marks.get(sequence, Marks.TEXT);
      return text == null ? "" : text;
    }

    /** What stands before the number of a verse where other lines are numbered too. */
    String verseSign() {
      String sign = Marks.get(sequence, Marks.VERSE_SIGN);
      return sign == null ? "" : sign + "\u00A0";
    }
  }

  /**
   * A page sequence of the book.
   *
   * @param made whether it is a section, made up here
   * @param start what it says of the number of its first page
   * @param format how its numbers are written: 1, i and others
   */
  record Sequence(boolean made, String start, String format) {

    /** The number of a page as it is printed. */
    String label(int number) {
      return new PageNumberGenerator(format, 0, 0, 0, null, null, null)
          .makeFormattedPageNumber(number);
    }

    /** The number of its first page after a page with this number. */
    int after(int number) {
      return switch (start) {
        case "auto" -> number + 1;
        case "auto-odd" -> number + 1 + number % 2;
        case "auto-even" -> number + 2 - number % 2;
        default -> Integer.parseInt(start);
      };
    }
  }

  Attributes root = new AttributesImpl();
  final Map<String, Sheet> sheets = new HashMap<>();
  final List<Sequence> sequences = new ArrayList<>();
  final List<Section> sections = new ArrayList<>();

  /** Of blocks that want to be kept. */
  final Map<String, Keeps> keeps = new HashMap<>();

  /** For each block in the row of a table the name of the outermost such row. */
  final Map<String, String> tableRows = new HashMap<>();

  /** Tables in no other table, whether they have a head, and the blocks in those heads. */
  final Map<String, Boolean> tables = new HashMap<>();

  final Set<String> tableHeads = new HashSet<>();

  /** Blocks whose lines are counted or not, with those in them that don't say otherwise. */
  final Map<String, Boolean> counted = new HashMap<>();

  /** Blocks whose lines are counted by themselves, with what those are called in a number. */
  final Map<String, String> divisions = new HashMap<>();

  /** Lines of verse, as blocks, with the numbers that they bear. */
  final Map<String, String> verses = new HashMap<>();

  /** Places where a page of a source begins, with its number. */
  final Map<String, String> sources = new HashMap<>();

  /** The series of the apparatus, by name. */
  final Map<String, FootSeries> series = new HashMap<>();

  /** The series in the order in which they stand at the foot. */
  List<FootSeries> seriesInOrder() {
    return series.values().stream().sorted(FootSeries.ORDER).toList();
  }

  /** Whether a line in these blocks is counted, the innermost first. */
  boolean counts(Collection<String> blocks) {
    return blocks.stream().map(counted::get).filter(Objects::nonNull).findFirst().orElse(false);
  }

  /** The paper of right-hand or left-hand pages. */
  Sheet sheet(boolean right) {
    return sheets.get(right ? "odd-1" : "even-1");
  }

  /** The width of lines, the same on all pages, in millipoints. */
  int width() {
    return sheet(true).width();
  }
}
