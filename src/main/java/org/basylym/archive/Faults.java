// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is wrong with a reference by itself; an edition adds what it compares it with. */
final class Faults {
  /** From the whole to the part, as archives shelve; years and parts go anywhere. */
  private static final List<Level> ORDER =
      List.of(
          Level.FONDS,
          Level.INVENTORY,
          Level.BOX,
          Level.FOLDER,
          Level.BUNDLE,
          Level.FILE,
          Level.LEAF,
          Level.PAGE);

  private final ArchiveReference reference;
  private final List<Fault> faults = new ArrayList<>();

  private Faults(ArchiveReference reference) {
    this.reference = reference;
  }

  static List<Fault> of(ArchiveReference reference) {
    Faults faults = new Faults(reference);
    faults.words();
    if (!reference.parts().isEmpty()) {
      faults.order();
      faults.leaves();
      faults.labels();
    }
    return faults.faults;
  }

  private void add(String rule, Map<String, String> arguments) {
    faults.add(new Fault("archive-reference-" + rule, arguments));
  }

  private void words() {
    if (reference.parts().isEmpty()) {
      add("unreadable", Map.of("text", reference.text()));
      return;
    }
    reference.unread().forEach(words -> add("unread", Map.of("text", words)));
    if (!reference.others().isEmpty()) {
      String rest = reference.others().stream().map(ArchiveReference::text).findFirst().orElse("");
      add("joined", Map.of("text", rest));
    }
  }

  private void order() {
    ArchivePart before = null;
    for (ArchivePart part : reference.parts()) {
      if (!ORDER.contains(part.level())) {
        continue;
      }
      if (before != null && ORDER.indexOf(part.level()) < ORDER.indexOf(before.level())) {
        String late = part.level().word();
        add("order", Map.of("late", late, "early", before.level().word()));
        return;
      }
      before = part;
    }
  }

  private void leaves() {
    boolean none = reference.part(Level.LEAF).isEmpty() && reference.part(Level.PAGE).isEmpty();
    if (none && reference.part(Level.FILE).isPresent()) {
      add("without-leaves", Map.of());
    }
    reference.parts().stream()
        .filter(part -> part.level() == Level.LEAF || part.level() == Level.PAGE)
        .flatMap(part -> List.of(part.value().split(",\\s*", -1)).stream())
        .filter(Leaves::isReversed)
        .forEach(range -> add("reversed-leaves", Map.of("range", range)));
  }

  private void labels() {
    for (LookAlike folded : reference.folded()) {
      add("look-alike", Map.of("printed", folded.printed(), "meant", folded.meant()));
    }
    if (reference.traditions().size() > 1) {
      String names =
          reference.traditions().stream()
              .map(Tradition::word)
              .sorted()
              .collect(Collectors.joining(" and "));
      add("mixed-traditions", Map.of("traditions", names));
    }
    for (Reading reading : reference.readings()) {
      if (reading.open()) {
        add(
            "ambiguous-label",
            Map.of(
                "label",
                reading.sign(),
                "meanings",
                String.join(" or ", reading.meanings()),
                "chosen",
                reading.chosen().word(),
                "reason",
                reading.reason()));
      }
    }
  }
}
