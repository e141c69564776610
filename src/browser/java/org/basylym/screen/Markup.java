// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.basylym.edition.Html;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu HTML checker says of pages. */
final class Markup {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  /** How the letters of a text are composed is the business of its editor. */
  private static final String AS_THE_SOURCE_HAS_IT = "Unicode Normalization Form C";

  /** A page that goes on within a chapter begins with the headings of its sections. */
  private static final String LOWER_THAN_ITS_PAGE = "skipping 1 heading level";

  private final Findings findings = new Findings();
  private final SimpleDocumentValidator checker;

  Markup() {
    checker = new SimpleDocumentValidator(true, false, false);
    try {
      checker.setUpMainSchema(SCHEMA, findings);
    } catch (Exception e) {
      throw new IllegalStateException("the checker has lost its schema", e);
    }
  }

  /** The faults of all pages of a site, each with its page and place. */
  List<String> faults(Path site) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path page : Html.pages(site)) {
      String name = site.relativize(page).toString();
      boolean goesOn = name.contains("~");
      faultsOfPage(page).stream()
          .filter(fault -> !goesOn || !fault.contains(LOWER_THAN_ITS_PAGE))
          .forEach(fault -> faults.add(name + ":" + fault));
    }
    return faults;
  }

  private List<String> faultsOfPage(Path page) throws IOException {
    findings.heard.clear();
    try {
      checker.setUpValidatorAndParsers(findings, true, false);
      checker.checkHtmlFile(page.toFile(), true);
    } catch (SAXException e) {
      throw new IOException("the checker broke off in " + page, e);
    }
    return List.copyOf(findings.heard);
  }

  /** Writes down warnings as it does errors: neither shall be. */
  private static final class Findings implements ErrorHandler {
    private final List<String> heard = new ArrayList<>();

    @Override
    public void warning(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      if (fault.getMessage().contains(AS_THE_SOURCE_HAS_IT)) {
        return;
      }
      heard.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
