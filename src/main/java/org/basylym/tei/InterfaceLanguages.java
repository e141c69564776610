// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Which languages the interface speaks: those of the settings, else the text's own, else English.
 */
final class InterfaceLanguages {
  static final List<String> SPOKEN = List.of("kk", "ru", "en");

  private InterfaceLanguages() {}

  static List<String> of(Settings settings, List<TeiDocument> documents) {
    List<String> wanted =
        settings.languages().stream().filter(SPOKEN::contains).distinct().toList();
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
