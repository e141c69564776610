// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the galleys of a book by the names of their masters; prints nothing. */
final class GalleyReader implements GalleyDesk.Compositor {
  private final Manuscript manuscript;
  private final Map<String, List<Galley>> galleys = new TreeMap<>();

  GalleyReader(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  @Override
  public boolean counts(Collection<String> blocks) {
    return manuscript.counts(blocks);
  }

  @Override
  public void take(Galley galley, GalleyDesk desk) {
    galleys.computeIfAbsent(galley.master, any -> new ArrayList<>()).add(galley);
  }

  /** Takes over what another one has collected. */
  void addAll(GalleyReader other) {
    galleys.putAll(other.galleys);
  }

  List<Galley> galleys(String master) {
    return galleys.getOrDefault(master, List.of());
  }
}
