// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.basylym.pdf.makeup.KeptAttributes;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The floor for the benchmark of the book: one run of FOP, with the same fonts and tags, on the
 * same formatting objects, each entry a footnote. Its numbers and pages are not right.
 */
public final class PlainFop {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String MARKS = "urn:basylym:print";

  private PlainFop() {}

  /** Prints the formatting objects of the first argument to the second. */
  public static void main(String[] args) throws IOException, SAXException {
    PrintSettings settings = PrintSettings.of(Path.of("."));
    FopFactory factory =
        new FopConfiguration(settings).build(new PrintResources(settings.readable()));
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(event -> {});
    try (OutputStream pdf = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      new FoReader(Files.readString(Path.of(args[0])))
          .read(
              factory.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler(),
              new WithoutMarks());
    }
  }

  /** What the make-up alone understands is left out; entries get calls that FOP can't lose. */
  private static final class WithoutMarks extends XMLFilterImpl {
    private boolean inFootnote;
    private int calls;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      Attributes plain = KeptAttributes.without(attributes, MARKS, any -> true);
      super.startElement(uri, local, name, plain);
      if (inFootnote && local.equals("inline")) {
        AttributesImpl call = new AttributesImpl();
        call.addAttribute("", "id", "id", "ID", "call.of." + calls++);
        super.startElement(FO, "wrapper", "fo:wrapper", call);
        super.endElement(FO, "wrapper", "fo:wrapper");
      }
      inFootnote = local.equals("footnote");
    }
  }
}
