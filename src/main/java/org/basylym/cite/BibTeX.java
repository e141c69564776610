// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An item as an entry for BibLaTeX and, as far as that goes, for BibTeX, in UTF-8. */
final class BibTeX {
  private static final String SPECIAL = "\\{}%&#$_^~";
  private static final String[] WRITTEN = {
    "\\textbackslash{}",
    "\\textbraceleft{}",
    "\\textbraceright{}",
    "\\%",
    "\\&",
    "\\#",
    "\\$",
    "\\_",
    "\\textasciicircum{}",
    "\\textasciitilde{}"
  };

  private BibTeX() {}

  static String of(CSLItemData item) {
    Map<String, String> fields = new LinkedHashMap<>();
    boolean inJournal = isArticle(item.getType());
    put(fields, "author", names(item.getAuthor()));
    put(fields, "editor", names(item.getEditor()));
    put(fields, "translator", names(item.getTranslator()));
    put(fields, "title", escaped(item.getTitle()));
    put(fields, inJournal ? "journal" : "booktitle", escaped(item.getContainerTitle()));
    put(fields, "bookauthor", names(item.getContainerAuthor()));
    put(fields, "series", escaped(item.getCollectionTitle()));
    put(fields, "volume", escaped(item.getVolume()));
    put(fields, "number", escaped(item.getIssue()));
    put(fields, "pages", pages(item.getPage()));
    put(fields, "edition", escaped(item.getEdition()));
    put(fields, "publisher", escaped(item.getPublisher()));
    put(fields, "address", escaped(item.getPublisherPlace()));
    date(fields, item.getIssued());
    put(fields, "isbn", escaped(item.getISBN()));
    put(fields, "issn", escaped(item.getISSN()));
    put(fields, "doi", address(item.getDOI()));
    put(fields, "langid", escaped(item.getLanguage()));
    put(fields, "url", address(item.getURL()));
    put(fields, "library", escaped(kept(item)));
    put(fields, "note", escaped(item.getNote()));
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n", head(item) + ",\n", "\n}\n"));
  }

  private static String head(CSLItemData item) {
    return "@" + kind(item) + "{" + item.getId().replaceAll("[^\\p{L}\\p{N}.:_-]", "-");
  }

  private static boolean isArticle(CSLType type) {
    return type == CSLType.ARTICLE
        || type == CSLType.ARTICLE_JOURNAL
        || type == CSLType.ARTICLE_MAGAZINE
        || type == CSLType.ARTICLE_NEWSPAPER;
  }

  private static String kind(CSLItemData item) {
    if (isArticle(item.getType())) {
      return "article";
    }
    return switch (item.getType()) {
      case CHAPTER, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> "incollection";
      case PAPER_CONFERENCE -> "inproceedings";
      case THESIS -> "thesis";
      case REPORT -> "report";
      case MANUSCRIPT, PERSONAL_COMMUNICATION -> "unpublished";
      case WEBPAGE, POST, POST_WEBLOG -> "online";
      case BOOK -> "book";
      case PERIODICAL -> "periodical";
      default -> "misc";
    };
  }

  private static String pages(String pages) {
    return pages == null ? null : escaped(pages.replaceAll("\\s*[-–—]\\s*", "--"));
  }

  private static String kept(CSLItemData item) {
    return item.getArchive() == null
        ? item.getArchiveLocation()
        : item.getArchiveLocation() == null
            ? item.getArchive()
            : item.getArchive() + ", " + item.getArchiveLocation();
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value);
    }
  }

  /** A period or an uncertain year is a date of BibLaTeX; any other goes for BibTeX too. */
  private static void date(Map<String, String> fields, CSLDate date) {
    if (date == null) {
      return;
    }
    int[][] ends = date.getDateParts();
    boolean isCirca = Boolean.TRUE.equals(date.getCirca());
    if (ends == null) {
      put(fields, "year", escaped(date.getLiteral()));
    } else if (ends.length > 1 || isCirca) {
      String value = Arrays.stream(ends).map(BibTeX::iso).collect(Collectors.joining("/"));
      put(fields, "date", isCirca && ends.length == 1 ? value + "~" : value);
    } else {
      put(fields, "year", String.valueOf(ends[0][0]));
      if (ends[0].length > 1) {
        put(fields, "month", String.valueOf(ends[0][1]));
      }
    }
  }

  private static String iso(int[] parts) {
    StringBuilder iso = new StringBuilder("%04d".formatted(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      iso.append("-%02d".formatted(parts[i]));
    }
    return iso.toString();
  }

  /** A name that is not told apart, such as that of a body, stays whole in braces of its own. */
  private static String names(CSLName[] names) {
    return names == null
        ? null
        : Arrays.stream(names).map(BibTeX::name).collect(Collectors.joining(" and "));
  }

  private static String name(CSLName name) {
    if (name.getFamily() == null) {
      return "{" + escaped(name.getLiteral()) + "}";
    }
    String family = escaped(name.getFamily());
    boolean alone = name.getGiven() == null || name.getGiven().isBlank();
    return alone ? "{" + family + "}" : "{" + family + "}, {" + escaped(name.getGiven()) + "}";
  }

  /** An address is taken letter for letter; only what would end the field is written otherwise. */
  private static String address(String address) {
    return address == null
        ? null
        : address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  /** BibTeX counts braces even behind a backslash, so that they get names. */
  static String escaped(String text) {
    if (text == null) {
      return null;
    }
    StringBuilder written = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              int special = SPECIAL.indexOf(character);
              if (special < 0) {
                written.appendCodePoint(character);
              } else {
                written.append(WRITTEN[special]);
              }
            });
    return written.toString();
  }
}
