// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF which clauses of a standard a PDF fails. */
final class Conformance {
  private Conformance() {}

  /** The failed clauses of PDF/A-3a and of PDF/UA-1, each after the name of its standard. */
  static List<String> failures(byte[] pdf) throws Exception {
    List<String> failures = new ArrayList<>(failures(pdf, PDFAFlavour.PDFA_3_A));
    failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
    return failures;
  }

  static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getFailedChecks().keySet().stream()
          .map(rule -> flavour.getId() + " " + rule.getClause() + "-" + rule.getTestNumber())
          .toList();
    }
  }
}
