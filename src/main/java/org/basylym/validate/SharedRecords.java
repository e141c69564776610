// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/**
 * Records of two authority files under one id. Elsewhere two files may well use the same ids; the
 * records of an edition come together in its indexes.
 */
final class SharedRecords {
  private static final Set<String> RECORDS =
      Set.of("person", "personGrp", "org", "place", "event", "bibl", "biblStruct", "object");

  private final RuleCatalog rules;

  SharedRecords(RuleCatalog rules) {
    this.rules = rules;
  }

  List<Diagnostic> problems(Map<String, FilePointers> files, Set<String> asked) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Anchor> owners = new TreeMap<>();
    for (FilePointers file : files.values()) {
      for (Map.Entry<String, Anchor> own : new TreeMap<>(file.anchors).entrySet()) {
        Anchor anchor = own.getValue();
        if (anchor.record() && RECORDS.contains(anchor.element())) {
          Anchor owner = owners.putIfAbsent(own.getKey(), anchor);
          boolean sameFile = owner != null && owner.place().name().equals(anchor.place().name());
          if (owner != null && !sameFile && asked.contains(file.key())) {
            problems.add(
                rules.diagnose(
                    "shared-record-id",
                    anchor.place(),
                    Map.of("id", own.getKey(), "file", owner.place().name())));
          }
        }
      }
    }
    return problems;
  }
}
