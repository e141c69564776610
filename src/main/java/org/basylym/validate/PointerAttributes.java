// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Map;
import java.util.Set;

/** The attributes of TEI P5 whose value is a pointer, or several. */
final class PointerAttributes {
  private static final Set<String> ANYWHERE =
      Set.of(
          "active",
          "adj",
          "adjFrom",
          "adjTo",
          "ana",
          "calendar",
          "change",
          "children",
          "class",
          "copyOf",
          "corresp",
          "datingMethod",
          "datingPoint",
          "decls",
          "domains",
          "edRef",
          "end",
          "exclude",
          "fVal",
          "facs",
          "feats",
          "follow",
          "given",
          "hand",
          "inst",
          "interval",
          "lemmaRef",
          "mergedIn",
          "mutual",
          "new",
          "next",
          "nymRef",
          "origin",
          "parent",
          "parts",
          "passive",
          "perf",
          "period",
          "prev",
          "ref",
          "rendition",
          "replyTo",
          "resp",
          "sameAs",
          "scheme",
          "scribeRef",
          "scriptRef",
          "select",
          "since",
          "source",
          "spanTo",
          "start",
          "synch",
          "target",
          "targetEnd",
          "toWhom",
          "trans",
          "unitRef",
          "where",
          "wherein",
          "who",
          "wit");

  private static final Set<String> SPANS = Set.of("app", "arc", "rt", "span");
  private static final Set<String> CODED = Set.of("occupation", "socecStatus");
  private static final Set<String> CONVERSION = Set.of("conversion");

  /** Attributes that are pointers only on some elements. */
  private static final Map<String, Set<String>> SOMEWHERE =
      Map.of(
          "from", SPANS, "to", SPANS, "code", CODED, "fromUnit", CONVERSION, "toUnit", CONVERSION);

  private PointerAttributes() {}

  static boolean contains(String element, String attribute) {
    return ANYWHERE.contains(attribute)
        || SOMEWHERE.getOrDefault(attribute, Set.of()).contains(element);
  }
}
