// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.Settings;

/** Settings of the book that others leave without effect: none of them is ignored silently. */
final class SettingConflicts {
  /** Pages whose outer margin is too narrow for notes. */
  private static final Set<String> NARROW = Set.of("a5", "6x9");

  private static final String BY_LETTERS =
      "the apparatus is keyed by letters; only pages made up line by line have it";

  private final Map<String, String> book;
  private final boolean byLetters;
  private final boolean narrow;

  SettingConflicts(Settings settings) {
    this.book = settings.book();
    this.byLetters = settings.bookApparatus().filter("letters"::equals).isPresent();
    this.narrow = settings.pageSize().filter(NARROW::contains).isPresent();
  }

  /** Whether notes are to stand in the margin, and can. */
  boolean hasSideNotes() {
    return isMargin() && !byLetters && !narrow && !book.containsKey("facing");
  }

  private boolean isMargin() {
    return "margin".equals(book.get("notes"));
  }

  List<Diagnostic> report(RuleCatalog rules, SourcePlace place) {
    List<Diagnostic> conflicts = new ArrayList<>();
    told()
        .forEach(
            fault ->
                conflicts.add(
                    rules.diagnose(
                        "setting-without-effect",
                        place,
                        Map.of("setting", fault.setting(), "reason", fault.reason()))));
    return conflicts;
  }

  private record Fault(String setting, String reason) {}

  private List<Fault> told() {
    List<Fault> faults = new ArrayList<>();
    if (byLetters && book.containsKey("facing")) {
      faults.add(new Fault("book.facing", BY_LETTERS));
    }
    if (isMargin() && byLetters) {
      faults.add(new Fault("book.notes", BY_LETTERS));
    } else if (isMargin() && narrow) {
      faults.add(
          new Fault(
              "book.notes",
              "the margin of this page is too narrow for notes; they stand at the foot"));
    } else if (isMargin() && book.containsKey("facing")) {
      faults.add(new Fault("book.notes", "on facing pages notes stand at the foot"));
    }
    String side = book.getOrDefault("lines.side", "inner");
    if (hasSideNotes() && !side.equals("inner")) {
      faults.add(
          new Fault(
              "book.lines.side",
              "notes have the outer margin; the numbers stand in the inner one"));
    }
    return faults;
  }
}
