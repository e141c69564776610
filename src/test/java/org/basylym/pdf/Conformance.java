// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF which clauses of a standard a PDF fails. */
final class Conformance {
  private Conformance() {}

  static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getFailedChecks().keySet().stream()
          .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
          .toList();
    }
  }
}
