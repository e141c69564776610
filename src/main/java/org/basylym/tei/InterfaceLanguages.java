// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Which languages the interface speaks: those of the settings, else the text's own, else English.
 */
final class InterfaceLanguages {
  static final List<String> SPOKEN = List.of("kk", "ru", "en");

  private InterfaceLanguages() {}

  static List<String> of(Edition edition, List<TeiDocument> documents) {
    OwnFile own = edition.settings().own().get("labels");
    Set<String> spoken = new HashSet<>(SPOKEN);
    if (own != null) {
      spoken.addAll(OwnFiles.labels(edition.root().resolve(own.path())).keySet());
    }
    List<String> wanted =
        edition.settings().languages().stream().filter(spoken::contains).distinct().toList();
    return wanted.isEmpty() ? List.of(ofTexts(documents)) : wanted;
  }

  private static String ofTexts(List<TeiDocument> documents) {
    return documents.stream()
        .map(TeiDocument::tree)
        .flatMap(
            tree -> tree.select(Steps.child("*").then(Steps.attribute("lang"))).asList().stream())
        .map(XdmNode::getStringValue)
        .map(tag -> tag.replaceFirst("[-_].*", ""))
        .filter(SPOKEN::contains)
        .findFirst()
        .orElse("en");
  }
}
