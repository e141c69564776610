// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The printed numbers of the lines of lemmata: «12», «12–14», over a page «30–31.2». */
final class LineNumbers {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,6}");

  /** A section that is called by a name, not by a number. */
  private static final Pattern NAMED = Pattern.compile("\\p{L}…?,$");

  private final Column column;
  private final Numbering.Count count;
  private final String verseSign;
  private final Map<String, String> said = new HashMap<>();

  /** Pages of an earlier plan, which may show on which page a lemma ends. */
  private List<PagePlan> pages = List.of();

  private int before;
  private int end;
  private int page;

  /**
   * Whether both numbers of verses and other numbers are on the page; lines of several sections.
   */
  private boolean mixed;

  private boolean several;

  LineNumbers(Column column, Numbering numbering, String verseSign) {
    this.column = column;
    this.count = numbering.count();
    this.verseSign = verseSign;
  }

  /** Tells these numbers how the section was or is cut into pages. */
  LineNumbers knowing(List<PagePlan> planned) {
    pages = planned;
    return this;
  }

  /**
   * The entries asked for next stand on this page.
   *
   * @param before how many lines of the section are counted before the page
   * @param end how many are counted when it ends
   */
  void startPage(int before, int end, int page) {
    this.before = before;
    this.end = end;
    this.page = page;
    said.clear();
    Set<Boolean> kinds = new HashSet<>();
    Set<String> sections = new HashSet<>();
    for (int line = before + 1; line <= end; line++) {
      CountedLine counted = column.line(line);
      kinds.add(counted.isVerse());
      if (counted.isVerse() || count == Numbering.Count.SECTION) {
        sections.add(counted.section());
      }
    }
    mixed = kinds.size() > 1;
    several = sections.size() > 1;
  }

  /**
   * Begins a planned page, and compares every number on it with the lines on which the lemma stands
   * now; the first that differs is returned.
   */
  Optional<Foot.Item> fault(PagePlan planned) {
    startPage(
        column.countedBefore(planned.from()), column.countedBefore(planned.to()), planned.number());
    return planned.feet().stream()
        .filter(part -> !part.continued())
        .flatMap(part -> part.foot().items().stream())
        .filter(item -> !item.equals(item(item.entry())))
        .findFirst();
  }

  /** An entry with its number. */
  Foot.Item item(Manuscript.Entry entry) {
    return new Foot.Item(entry, of(entry), sign(entry));
  }

  /** The number for an entry; empty if it is that of the entry before it in its series. */
  String of(Manuscript.Entry entry) {
    String number = entry.series().isEmpty() ? "" : range(entry.id(), entry.end());
    return number.equals(said.put(entry.series(), number)) ? "" : number;
  }

  /** Which of the same words of its line the lemma of an entry is; empty if they are there once. */
  String sign(Manuscript.Entry entry) {
    return entry.series().isEmpty() ? "" : column.sameWords().sign(entry.id(), entry.end());
  }

  /** How a reference names the line on which an identifier first stands; empty if it is on none. */
  String reference(String id) {
    int[] lines = column.lines(id, id);
    if (lines == null) {
      return "";
    }
    CountedLine line = column.line(lines[0]);
    if (!line.isVerse() && count == Numbering.Count.PAGE) {
      return onLaterPage(lines[0], 0).orElse("");
    }
    boolean told = line.isVerse() || count == Numbering.Count.SECTION;
    return (told && !line.section().isEmpty() ? line.section() + "," : "") + onPage(lines[0]);
  }

  /** The page, after the one with this number, and the line on it. */
  private Optional<String> onLaterPage(int line, int after) {
    for (PagePlan later : pages) {
      int start = column.countedBefore(later.from());
      if (later.number() > after && line > start && line <= column.countedBefore(later.to())) {
        return Optional.of(later.number() + "." + (line - start));
      }
    }
    return Optional.empty();
  }

  /** The printed number of a counted line of the section, from 1, on the page that has begun. */
  String onPage(int line) {
    CountedLine counted = column.line(line);
    return counted.isVerse() ? counted.verse() : String.valueOf(plain(line));
  }

  /** The same as a figure; 0 for a verse with a number that is not a plain count. */
  int figure(int line) {
    CountedLine counted = column.line(line);
    boolean plain = !counted.isVerse() || PLAIN.matcher(counted.verse()).matches();
    return plain ? Integer.parseInt(onPage(line)) : 0;
  }

  private int plain(int line) {
    return count == Numbering.Count.PAGE ? line - before : column.line(line).number();
  }

  private String range(String from, String to) {
    int[] lines = column.lines(from, to);
    if (lines == null) {
      return beside(column.countedBefore(from));
    }
    String first = prefix(lines[0]) + number(lines[0]);
    if (column.isOneNumber(lines[0], lines[1])) {
      return first;
    }
    boolean same = prefix(lines[0]).equals(prefix(lines[1]));
    return first + "–" + (same ? "" : prefix(lines[1])) + number(lines[1]);
  }

  /** Words on a line that is not counted, such as a heading, go by the line after or before it. */
  private String beside(int line) {
    if (line < 0) {
      return "";
    }
    if (line > 0 && line < end && column.isOneNumber(line, line + 1)) {
      return prefix(line) + number(line);
    }
    if (line + 1 <= end) {
      return "ante\u00A0" + prefix(line + 1) + number(line + 1);
    }
    return line > before ? "post\u00A0" + prefix(line) + number(line) : "tit.";
  }

  private String prefix(int line) {
    CountedLine counted = column.line(line);
    boolean told = several && (counted.isVerse() || count == Numbering.Count.SECTION);
    String section = told && !counted.section().isEmpty() ? counted.section() + "," : "";
    section += NAMED.matcher(section).find() ? "\u00A0" : "";
    return section + (mixed && counted.isVerse() ? verseSign : "");
  }

  private String number(int line) {
    if (column.line(line).isVerse() || count != Numbering.Count.PAGE || line <= end) {
      return onPage(line);
    }
    return onLaterPage(line, page).orElse((page + 1) + "." + (line - end));
  }
}
