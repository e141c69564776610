// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Map;
import java.util.TreeMap;

/** Whether every lacuna of a witness that opens is closed, or the witness ends. */
final class LacunaCheck implements Check {
  private final Findings findings;

  /** By witness, the lacuna that it is in. */
  private final Map<String, Element> open = new TreeMap<>();

  LacunaCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    switch (element.name()) {
      case "lacunaStart" -> witnesses(element, true);
      case "lacunaEnd", "witEnd", "witStart" -> witnesses(element, false);
      default -> {}
    }
  }

  private void witnesses(Element element, boolean opens) {
    String wit = null;
    for (Element up = element; up != null && wit == null; up = up.parent()) {
      wit = up.attribute("wit");
    }
    for (String siglum : wit == null ? new String[0] : wit.strip().split("\\s+")) {
      if (opens) {
        open.putIfAbsent(siglum, element);
      } else {
        open.remove(siglum);
      }
    }
  }

  @Override
  public void finish() {
    open.forEach(
        (siglum, start) -> findings.report("unclosed-lacuna", start.place(), "siglum", siglum));
  }
}
