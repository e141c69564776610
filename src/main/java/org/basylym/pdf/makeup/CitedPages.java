// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Map;
import java.util.TreeMap;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.xml.sax.SAXException;

/**
 * The numbers of pages that the book names, as far as they are known when it is printed. FOP would
 * keep all pages in memory from the first on that names one which is not there yet.
 */
final class CitedPages {
  private final Manuscript manuscript;
  private final BookPlan plan;
  private final OtherPages others;

  /** What was said of pages that FOP makes up, by identifier. */
  private final Map<String, String> said = new TreeMap<>();

  CitedPages(Manuscript manuscript, BookPlan plan, OtherPages others) {
    this.manuscript = manuscript;
    this.plan = plan;
    this.others = others;
  }

  /**
   * The printed number of the page of an identifier, null if FOP is to find it: only the first
   * pages of what FOP makes up are sure to be those that they were when all was planned.
   */
  String number(String id) {
    String planned = plan.page(id);
    if (planned != null || id == null) {
      return planned;
    }
    String number =
        others
            .of(id)
            .filter(page -> page.place() == 0)
            .map(page -> numberOfFirst(page.sequence()))
            .orElse(null);
    if (number != null) {
      said.put(id, number);
    }
    return number;
  }

  private String numberOfFirst(int sequence) {
    return manuscript.sequences.get(sequence).label(plan.start(sequence));
  }

  /** Each page that FOP has made up bears the number that was said of it. */
  void check(AreaTreeHandler printed) throws SAXException {
    for (Map.Entry<String, String> cited : said.entrySet()) {
      PageViewport page = printed.getIDTracker().getFirstPageViewportContaining(cited.getKey());
      if (page == null || !page.getPageNumberString().equals(cited.getValue())) {
        throw new SAXException("another page than planned has " + cited.getKey());
      }
    }
  }
}
