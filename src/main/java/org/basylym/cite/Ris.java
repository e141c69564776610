// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;

/** An item as a record of RIS, which most programs for references read: a tag a line, in UTF-8. */
final class Ris {
  private final StringBuilder lines = new StringBuilder();

  private Ris() {}

  static String of(CSLItemData item) {
    Ris ris = new Ris();
    ris.line("TY", kind(item));
    ris.line("ID", item.getId());
    ris.names("AU", item.getAuthor());
    ris.names("A2", item.getContainerAuthor());
    ris.names("ED", item.getEditor());
    ris.names("A4", item.getTranslator());
    ris.line("TI", item.getTitle());
    ris.line("T2", item.getContainerTitle());
    ris.line("T3", item.getCollectionTitle());
    ris.date(item.getIssued());
    ris.line("VL", item.getVolume());
    ris.line("IS", item.getIssue());
    ris.pages(item.getPage());
    ris.line("ET", item.getEdition());
    ris.line("PB", item.getPublisher());
    ris.line("CY", item.getPublisherPlace());
    ris.line("SN", item.getISBN() == null ? item.getISSN() : item.getISBN());
    ris.line("DO", item.getDOI());
    ris.line("LA", item.getLanguage());
    ris.line("UR", item.getURL());
    ris.line("DB", item.getArchive());
    ris.line("AV", item.getArchiveLocation());
    ris.line("AB", item.getAbstrct());
    ris.line("KW", item.getKeyword());
    ris.line("N1", item.getNote());
    return ris.lines.append("ER  - \r\n\r\n").toString();
  }

  private static String kind(CSLItemData item) {
    return switch (item.getType()) {
      case ARTICLE, ARTICLE_JOURNAL -> "JOUR";
      case ARTICLE_MAGAZINE -> "MGZN";
      case ARTICLE_NEWSPAPER -> "NEWS";
      case BOOK -> "BOOK";
      case CHAPTER -> "CHAP";
      case ENTRY_DICTIONARY -> "DICT";
      case ENTRY_ENCYCLOPEDIA -> "ENCYC";
      case LEGISLATION -> "STAT";
      case MANUSCRIPT -> "MANSCPT";
      case MAP -> "MAP";
      case PAPER_CONFERENCE -> "CPAPER";
      case PERIODICAL -> "SER";
      case PERSONAL_COMMUNICATION -> "PCOMM";
      case REPORT -> "RPRT";
      case THESIS -> "THES";
      case WEBPAGE -> "ELEC";
      default -> "GEN";
    };
  }

  /** A value is one line: breaks would begin another tag. */
  private void line(String tag, Object value) {
    if (value != null && !value.toString().isBlank()) {
      lines.append(tag).append("  - ").append(value.toString().strip().replaceAll("\\s+", " "));
      lines.append("\r\n");
    }
  }

  private void names(String tag, CSLName[] names) {
    for (CSLName name : names == null ? new CSLName[0] : names) {
      String given = name.getGiven() == null ? "" : ", " + name.getGiven();
      line(tag, name.getFamily() == null ? name.getLiteral() : name.getFamily() + given);
    }
  }

  private void date(CSLDate date) {
    if (date == null) {
      return;
    }
    if (date.getDateParts() == null) {
      line("DA", date.getLiteral());
      return;
    }
    int[] parts = date.getDateParts()[0];
    line("PY", parts[0]);
    if (parts.length > 1) {
      String day = parts.length > 2 ? "%02d".formatted(parts[2]) : "";
      line("DA", "%d/%02d/%s/".formatted(parts[0], parts[1], day));
    }
  }

  private void pages(String pages) {
    if (pages != null) {
      String[] ends = pages.split("\\s*[-–—]\\s*", 2);
      line("SP", ends[0]);
      line("EP", ends.length > 1 ? ends[1] : null);
    }
  }
}
