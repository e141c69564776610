// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Prints references in the manner of a tradition, so that reading what was printed gives the same
 * reference again.
 */
public final class ReferencePrinter {
  /** In whose order the parts are printed. */
  public enum Order {
    AUTHOR,
    TRADITION
  }

  private final Tradition tradition;
  private final Tradition.Style style;
  private final Order order;

  public ReferencePrinter(Tradition tradition, Order order) {
    this(tradition, order, "usual");
  }

  /** With the punctuation of that name, if the tradition has it. */
  public ReferencePrinter(Tradition tradition, Order order, String style) {
    this.tradition = tradition;
    this.order = order;
    this.style =
        tradition.styles().stream()
            .filter(one -> one.name().equals(style))
            .findFirst()
            .orElse(tradition.styles().get(0));
  }

  /** The whole reference: archive, parts, status. */
  public String print(ArchiveReference reference) {
    StringBuilder out = new StringBuilder(reference.repository());
    List<ArchivePart> parts = ordered(reference.parts());
    if (tradition.numberFirst() && reference.repository().matches(".*\\d")) {
      out.append(':');
    }
    for (ArchivePart part : parts) {
      separate(out);
      out.append(print(part));
    }
    if (!parts.isEmpty() && !isName(parts.get(parts.size() - 1))) {
      out.append(out.charAt(out.length() - 1) == '.' ? "" : style.end());
    }
    if (!reference.status().isEmpty()) {
      boolean stop = out.length() == 0 || out.charAt(out.length() - 1) == '.';
      out.append(stop ? " " : ". ").append(reference.status());
    }
    return out.toString().strip();
  }

  /** A stop of an abbreviation is no stop between parts, except after the short labels. */
  private void separate(StringBuilder out) {
    if (out.length() == 0) {
      return;
    }
    if (out.charAt(out.length() - 1) == ':') {
      out.append(' ');
      return;
    }
    boolean stopped = out.charAt(out.length() - 1) == '.';
    boolean stops = style.separator().startsWith(".");
    boolean verso = stopped && stops && out.toString().matches("(?s).*\\d\\p{L}+\\.");
    boolean label = stopped && stops && out.toString().matches("(?s).*[\\d\\u2013]\\s?[гжg]\\.");
    out.append(!stopped || !stops ? style.separator() : verso || label ? " " : ", ");
  }

  private List<ArchivePart> ordered(List<ArchivePart> parts) {
    if (order == Order.AUTHOR) {
      return parts;
    }
    List<ArchivePart> sorted = new ArrayList<>(parts);
    boolean late = partAfterFile(parts);
    sorted.sort(
        Comparator.comparingInt(
            part ->
                late && part.level() == Level.PART
                    ? 2 * tradition.rank(Level.FILE) + 1
                    : 2 * tradition.rank(part.level())));
    return sorted;
  }

  /** A part may be one of the fonds or one of the file. */
  private static boolean partAfterFile(List<ArchivePart> parts) {
    List<Level> levels = parts.stream().map(ArchivePart::level).toList();
    return levels.contains(Level.FILE) && levels.indexOf(Level.PART) > levels.indexOf(Level.FILE);
  }

  private static boolean isName(ArchivePart part) {
    return part.level() == Level.FONDS && part.value().matches("\\p{L}.*[\\p{L}.]");
  }

  /** One part with its label. */
  public String print(ArchivePart part) {
    LevelForm form = tradition.form(part.level()).orElseThrow();
    boolean several = part.value().matches(".*[-,].*");
    boolean leaves = part.level() == Level.LEAF;
    String template = isName(part) ? form.named() : leaves && several ? form.many() : form.one();
    if (leaves || part.level() == Level.PAGE) {
      return cased(leaves(part.value(), template));
    }
    return cased(template).replace("{}", value(part));
  }

  private String cased(String printed) {
    return style.lower()
        ? printed.substring(0, 1).toLowerCase(Locale.ROOT) + printed.substring(1)
        : printed;
  }

  /** The back of the last leaf is named after the label where numbers stand first. */
  private String leaves(String value, String template) {
    boolean back = value.matches(".*[\\d\\p{L}]v");
    String shorter = back ? value.substring(0, value.length() - 1) : value;
    String list = Leaves.printed(shorter, tradition.verso().one());
    return tradition.numberFirst()
        ? template.replace("{}", list) + (back ? tradition.verso().last() : "")
        : template.replace("{}", list + (back ? tradition.verso().last() : ""));
  }

  /** Soviet fonds keep their Cyrillic letter, in Latin script the one that stands for it. */
  private String value(ArchivePart part) {
    if (part.level() != Level.FONDS || tradition.cyrillic()) {
      return part.value();
    }
    return part.value().replaceFirst("^Р-(?=\\d)", "R-").replaceFirst("^А-(?=\\d)", "A-");
  }
}
