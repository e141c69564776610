// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.ActionSet;

/**
 * The links of one run of FOP. FOP compares each new one with all others for one that leads to the
 * same place: time that grows with the square of the entries of a book. And since links that have
 * been printed tell their place on paper, it would take one that only looks the same on a galley.
 */
final class QuickActions extends ActionSet {
  private final Map<String, AbstractAction> actions = new HashMap<>();

  /** FOP offers no other way to give a renderer another set. */
  static void into(IFRenderer renderer) {
    try {
      Field own = IFRenderer.class.getDeclaredField("actionSet");
      own.setAccessible(true);
      own.set(renderer, new QuickActions());
    } catch (ReflectiveOperationException otherFop) {
      throw new IllegalStateException("FOP keeps its links elsewhere", otherFop);
    }
  }

  @Override
  public AbstractAction get(String id) {
    return actions.get(id);
  }

  @Override
  public AbstractAction put(AbstractAction action) {
    if (!action.hasID()) {
      action.setID(generateNewID(action));
    }
    actions.put(action.getID(), action);
    return action;
  }

  @Override
  public void clear() {
    actions.clear();
  }
}
