// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.Map;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/**
 * One act of painting on a galley, kept so that it can be done later on a page.
 *
 * @param at from its own coordinates to those of the galley
 */
record Stroke(AffineTransform at, Surroundings around, Act act) {

  /** What a painter is told to do. */
  interface Act {
    void on(IFPainter painter) throws IFException;
  }

  /** What FOP knew when the act was recorded: to which tag it belongs, in which language it is. */
  record Surroundings(
      StructureTreeElement tag, Locale language, boolean hyphenated, Map<?, ?> foreign) {
    static Surroundings of(IFContext context) {
      return new Surroundings(
          context.getStructureTreeElement(),
          context.getLanguage(),
          context.isHyphenated(),
          context.getForeignAttributes());
    }

    void into(IFContext context) {
      context.setStructureTreeElement(tag);
      context.setLanguage(language);
      context.setHyphenated(hyphenated);
      context.setForeignAttributes(foreign);
    }
  }

  /** The same for eyes only, an artifact. */
  Stroke untagged() {
    Surroundings untagged =
        new Surroundings(null, around.language(), around.hyphenated(), around.foreign());
    return new Stroke(at, untagged, act);
  }

  void on(IFPainter painter, IFContext context) throws IFException {
    around.into(context);
    if (at.isIdentity()) {
      act.on(painter);
    } else {
      painter.startGroup(at, null);
      act.on(painter);
      painter.endGroup();
    }
    context.resetStructureTreeElement();
    context.resetForeignAttributes();
    context.setHyphenated(false);
  }
}
