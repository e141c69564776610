// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

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

  /** The form in the text: the printed words, each part in its element. */
  public static String inText(ArchiveReference reference) {
    ReferencePrinter printer =
        new ReferencePrinter(
            reference.tradition().orElse(Tradition.all().get(0)), ReferencePrinter.Order.AUTHOR);
    String name = reference.repository().isEmpty() ? "" : escaped(reference.repository());
    return reference.parts().stream()
        .map(part -> inText(part, printer.print(part)))
        .collect(
            Collectors.joining(
                ", ",
                "<bibl type=\"archival\">" + (name.isEmpty() ? "" : "<abbr>" + name + "</abbr>, "),
                "</bibl>"));
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
