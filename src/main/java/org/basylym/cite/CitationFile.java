// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.regex.Pattern;

/**
 * The file {@code CITATION.cff} (Citation File Format 1.2.0), which says how to cite an edition.
 */
final class CitationFile {
  private static final Pattern DOI =
      Pattern.compile("10\\.\\d{4,9}(\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+");

  private static final Pattern ISBN = Pattern.compile("[0-9\\- ]{10,17}X?");
  private static final Pattern ADDRESS = Pattern.compile("(https?|s?ftp)://.+");

  private final StringBuilder yaml = new StringBuilder();

  private CitationFile() {}

  static String of(CSLItemData edition) {
    CitationFile file = new CitationFile();
    file.line("", "cff-version", "1.2.0");
    file.line("", "message", "If you use this edition, please cite it as below.");
    file.line("", "type", "dataset");
    file.work(edition, "");
    file.line("", "version", edition.getEdition());
    file.released(edition.getIssued());
    if (edition.getKeyword() != null) {
      file.yaml.append("keywords:\n");
      for (String keyword : edition.getKeyword().split(", ", -1)) {
        file.yaml.append("  - ").append(quoted(keyword)).append('\n');
      }
    }
    file.line("", "abstract", edition.getAbstrct());
    file.yaml.append("preferred-citation:\n");
    file.line("  ", "type", "book");
    file.work(edition, "  ");
    file.line("  ", "edition", edition.getEdition());
    file.imprint(edition);
    return file.yaml.toString();
  }

  /** What a file of the format must say of any work: who made it, and what it is called. */
  private void work(CSLItemData item, String indent) {
    line(indent, "title", item.getTitle());
    yaml.append(indent).append("authors:\n");
    CSLName[] authors = item.getAuthor() == null ? item.getEditor() : item.getAuthor();
    if (authors == null) {
      String publisher = item.getPublisher() == null ? "anonymous" : item.getPublisher();
      yaml.append(indent).append("  - name: ").append(quoted(publisher)).append('\n');
    } else {
      for (CSLName author : authors) {
        author(author, indent + "  ");
      }
    }
    lineIf(DOI, indent, "doi", item.getDOI());
    lineIf(ADDRESS, indent, "url", item.getURL());
  }

  private void author(CSLName author, String indent) {
    if (author.getFamily() == null) {
      line(indent + "- ", "name", author.getLiteral());
    } else {
      line(indent + "- ", "family-names", author.getFamily());
      line(indent + "  ", "given-names", author.getGiven());
    }
  }

  private void imprint(CSLItemData item) {
    if (item.getPublisher() != null) {
      yaml.append("  publisher:\n");
      line("    ", "name", item.getPublisher());
    }
    int[] parts = parts(item.getIssued());
    if (parts.length > 0) {
      yaml.append("  year: ").append(parts[0]).append('\n');
    }
    if (parts.length > 1) {
      yaml.append("  month: ").append(parts[1]).append('\n');
    }
    lineIf(ISBN, "  ", "isbn", item.getISBN());
  }

  private void released(CSLDate date) {
    int[] parts = parts(date);
    if (parts.length == 3) {
      line("", "date-released", "%04d-%02d-%02d".formatted(parts[0], parts[1], parts[2]));
    }
  }

  private static int[] parts(CSLDate date) {
    return date == null || date.getDateParts() == null ? new int[0] : date.getDateParts()[0];
  }

  /** What the format would not take is not there. */
  private void lineIf(Pattern form, String indent, String key, String value) {
    if (value != null && form.matcher(value.strip()).matches()) {
      line(indent, key, value);
    }
  }

  private void line(String indent, String key, String value) {
    if (value != null && !value.isBlank()) {
      yaml.append(indent).append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  /** A string of JSON is one of YAML. */
  private static String quoted(String text) {
    return Json.quoted(text.strip());
  }
}
