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

/** An item as an entry for BibTeX and its kin, in UTF-8. */
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
    put(fields, "author", names(item.getAuthor()));
    put(fields, "editor", names(item.getEditor()));
    put(fields, "title", escaped(item.getTitle()));
    put(fields, "booktitle", escaped(item.getContainerTitle()));
    put(fields, "bookauthor", names(item.getContainerAuthor()));
    put(fields, "edition", escaped(item.getEdition()));
    put(fields, "publisher", escaped(item.getPublisher()));
    put(fields, "address", escaped(item.getPublisherPlace()));
    date(fields, item.getIssued());
    put(fields, "isbn", escaped(item.getISBN()));
    put(fields, "doi", address(item.getDOI()));
    put(fields, "langid", escaped(item.getLanguage()));
    put(fields, "url", address(item.getURL()));
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n", head(item) + ",\n", "\n}\n"));
  }

  private static String head(CSLItemData item) {
    String key = item.getId().replaceAll("[^A-Za-z0-9.:_-]", "-");
    return (item.getType() == CSLType.CHAPTER ? "@incollection{" : "@book{") + key;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value);
    }
  }

  private static void date(Map<String, String> fields, CSLDate date) {
    if (date != null && date.getDateParts() != null) {
      int[] parts = date.getDateParts()[0];
      put(fields, "year", String.valueOf(parts[0]));
      if (parts.length > 1) {
        put(fields, "month", String.valueOf(parts[1]));
      }
    } else if (date != null) {
      put(fields, "year", escaped(date.getLiteral()));
    }
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
