// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Writes notes that stand in the margin as formatting objects, one under the other. */
final class SideWriter {
  private static final String[] STYLE = {
    "font-size",
    "7.5pt",
    "line-height",
    "9.5pt",
    "text-align",
    "start",
    "start-indent",
    "0pt",
    "text-indent",
    "0pt"
  };

  private final Manuscript manuscript;
  private final Manuscript.Section section;
  private final ContentHandler out;
  private final FoWriter fo;

  SideWriter(Manuscript manuscript, Manuscript.Section section, ContentHandler out) {
    this.manuscript = manuscript;
    this.section = section;
    this.out = out;
    this.fo = new FoWriter(out);
  }

  /** Writes notes; each is called {@code prefix} and its place among them. */
  void write(List<Manuscript.Entry> notes, String prefix) throws SAXException {
    for (int i = 0; i < notes.size(); i++) {
      fo.begin("block", "id", prefix + i);
      if (section.isRightToLeft()) {
        fo.begin("block-container", "writing-mode", "rl-tb");
      }
      fo.begin("block", "role", FootTags.named("Div", notes.get(i).id()));
      notes.get(i).body().replay(inMargin(new Foot.Item(notes.get(i), "", "")));
      fo.end("block");
      if (section.isRightToLeft()) {
        fo.end("block-container");
      }
      fo.end("block");
    }
  }

  private XMLFilterImpl inMargin(Foot.Item item) {
    int beside = manuscript.width() - section.sides.width();
    XMLFilterImpl styled = new Styled();
    styled.setContentHandler(FootWriter.printed(item, beside, out));
    return styled;
  }

  /** Sets the block of a note, which was meant for the foot, in the type of the margin. */
  private static final class Styled extends XMLFilterImpl {
    private boolean begun;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (begun) {
        super.startElement(uri, local, name, attributes);
        return;
      }
      begun = true;
      AttributesImpl styled = new AttributesImpl(attributes);
      FoWriter.set(styled, "end-indent", "0pt");
      for (int i = 0; i < STYLE.length; i += 2) {
        FoWriter.set(styled, STYLE[i], STYLE[i + 1]);
      }
      super.startElement(uri, local, name, styled);
    }
  }
}
