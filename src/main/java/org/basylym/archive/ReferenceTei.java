// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A reference as TEI on one line: the record of an item with the leaves of the citation. */
public final class ReferenceTei {
  private ReferenceTei() {}

  /** The nested form: a {@code bibl} with {@code msIdentifier}, each part an {@code idno}. */
  public static String record(ArchiveReference reference) {
    StringBuilder out = new StringBuilder("<bibl type=\"archival\">");
    out.append("<msIdentifier>");
    if (!reference.repository().isEmpty()) {
      out.append("<repository>").append(escaped(reference.repository())).append("</repository>");
    }
    out.append("<idno type=\"archival\">");
    int n = 1;
    for (ArchivePart part : reference.parts()) {
      if (!isCited(part)) {
        out.append("<idno type=\"").append(part.level().word()).append("\" n=\"").append(n++);
        out.append("\">").append(escaped(part.value())).append("</idno>");
      }
    }
    out.append("</idno>");
    if (!reference.text().isEmpty()) {
      out.append("<altIdentifier type=\"print\"").append(language(reference));
      out.append("><idno type=\"printed\">").append(escaped(reference.text()));
      out.append("</idno></altIdentifier>");
    }
    out.append("</msIdentifier>");
    reference.parts().stream()
        .filter(ReferenceTei::isCited)
        .forEach(part -> out.append(ranges(part)));
    if (!reference.status().isEmpty()) {
      out.append("<note type=\"status\">").append(escaped(reference.status())).append("</note>");
    }
    return out.append("</bibl>").toString();
  }

  /**
   * The form in the text: the author's words as they are, each part in its element; of a reference
   * without such words, the printed form of its tradition.
   */
  public static String inText(ArchiveReference reference) {
    List<Found> found = new ReferenceParser(reference.text()).found();
    boolean same =
        !found.isEmpty() && found.stream().map(Found::part).toList().equals(reference.parts());
    return "<bibl type=\"archival\">"
        + (same ? tagged(reference, found) : printed(reference))
        + "</bibl>";
  }

  private static String tagged(ArchiveReference reference, List<Found> found) {
    String text = reference.text();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Found one : found) {
      String before = text.substring(at, one.start());
      out.append(at == 0 ? named(before, reference.repository()) : escaped(before));
      out.append(inText(one.part(), text.substring(one.start(), one.end())));
      at = one.end();
    }
    boolean late = !text.substring(0, found.get(0).start()).contains(reference.repository());
    String rest = text.substring(at);
    return out.append(late ? named(rest, reference.repository()) : escaped(rest)).toString();
  }

  /** Words with the name of the archive in them. */
  private static String named(String words, String name) {
    int at = name.isEmpty() ? -1 : words.lastIndexOf(name);
    return at < 0
        ? escaped(words)
        : escaped(words.substring(0, at))
            + repository(name)
            + escaped(words.substring(at + name.length()));
  }

  /** Names with words in small letters are no abbreviations. */
  private static String repository(String name) {
    String element = name.matches(".*\\p{Ll}{3}.*") ? "orgName" : "abbr";
    return "<" + element + ">" + escaped(name) + "</" + element + ">";
  }

  private static String printed(ArchiveReference reference) {
    ReferencePrinter printer =
        new ReferencePrinter(
            reference.tradition().orElse(Tradition.all().get(0)), ReferencePrinter.Order.AUTHOR);
    String name = reference.repository().isEmpty() ? "" : repository(reference.repository()) + ", ";
    return reference.parts().stream()
        .map(part -> inText(part, printer.print(part)))
        .collect(Collectors.joining(", ", name, ""));
  }

  private static String inText(ArchivePart part, String printed) {
    String word = part.level().word();
    return isCited(part)
        ? "<citedRange unit=\""
            + word
            + "\""
            + ends(part.value())
            + ">"
            + escaped(printed)
            + "</citedRange>"
        : "<idno type=\"" + word + "\">" + escaped(printed) + "</idno>";
  }

  private static boolean isCited(ArchivePart part) {
    return part.level() == Level.LEAF || part.level() == Level.PAGE;
  }

  private static String ranges(ArchivePart part) {
    StringBuilder out = new StringBuilder();
    for (String range : part.value().split(", ", -1)) {
      out.append("<citedRange unit=\"").append(part.level().word()).append('"');
      out.append(ends(range)).append('>').append(escaped(range)).append("</citedRange>");
    }
    return out.toString();
  }

  /** Only a single range has a first and a last leaf. */
  private static String ends(String range) {
    if (range.contains(",")) {
      return "";
    }
    String[] ends = range.split("-", -1);
    return " from=\"" + escaped(ends[0]) + "\" to=\"" + escaped(ends[ends.length - 1]) + "\"";
  }

  private static String language(ArchiveReference reference) {
    return reference.tradition().map(t -> " xml:lang=\"" + t.id() + "\"").orElse("");
  }

  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isCharacter(c) ? Character.toString(c) : "\uFFFD");
              }
            });
    return out.toString();
  }

  private static boolean isCharacter(int c) {
    return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }

  /** Whether a line is TEI rather than a printed reference. */
  public static boolean isTei(String line) {
    return line.strip().toLowerCase(Locale.ROOT).matches("(?s)<[a-z?!].*>");
  }
}
