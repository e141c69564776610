// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Opens entities and DTDs within the {@link Confines}, and nothing else. What is refused reads as
 * empty and is reported.
 */
final class ConfinedEntities extends DefaultHandler2 implements DoctypeObserver {
  private static final String DTD = "[dtd]";

  private final TeiFile file;
  private final Confines confines;
  private final BiConsumer<String, Map<String, String>> report;

  /** A DTD that is a copy of one elsewhere; it may refer to what lies beside it. */
  private Path copied;

  private final Set<String> undeclared = new TreeSet<>();

  /** The files that words of the document came from. */
  private final Set<Path> opened = new TreeSet<>();

  ConfinedEntities(
      TeiFile file, Confines confines, BiConsumer<String, Map<String, String>> report) {
    this.file = file;
    this.confines = confines;
    this.report = report;
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId)
      throws IOException {
    boolean dtd = DTD.equals(name);
    Optional<Path> copy = confines.copy(publicId, base, systemId);
    if (copy.isPresent()) {
      copied = dtd ? copy.get() : copied;
      return source(copy.get());
    }
    Optional<Path> found = confines.within(rootOf(base), base, systemId);
    if (found.isPresent() && Confines.isReadable(found.get())) {
      if (!dtd && !name.startsWith("%")) {
        opened(found.get());
      }
      return source(found.get());
    }
    String rule =
        found.isPresent()
            ? dtd ? "missing-schema" : "missing-entity"
            : dtd ? "schema-refused" : "external-entity-refused";
    Refusal refusal = Refusal.of(file, base, systemId);
    report.accept(
        dtd && refusal.isElsewhere() ? "schema-not-at-hand" : rule,
        Map.of(
            "entity",
            name.startsWith("%") ? name + ";" : "&" + name + ";",
            "target",
            systemId,
            "schema",
            systemId,
            "cure",
            refusal.cure()));
    InputSource empty = new InputSource(new StringReader(""));
    empty.setSystemId(systemId);
    return empty;
  }

  @Override
  public void undeclared(String entity, Locator place) {
    if (undeclared.add(entity)) {
      report.accept("undeclared-entity", Map.of("entity", "&" + entity + ";"));
    }
  }

  @Override
  public void grammar(Doctype doctype) {}

  @Override
  public void invalid(String fault, List<String> words, Locator place) {}

  /** The file that a reference means, if it may be read; it need not be there. */
  Optional<Path> within(String base, String reference) {
    return confines.within(file.root(), base, reference);
  }

  /** Takes note that words of the document came from a file. */
  void opened(Path path) {
    opened.add(path.toAbsolutePath().normalize());
  }

  Set<Path> opened() {
    return opened;
  }

  /** Why what a reference means is not read. */
  Refusal refusal(String base, String reference) {
    return Refusal.of(file, base, reference);
  }

  /** What a copied DTD refers to may lie beside it; all else must lie in the edition. */
  private Path rootOf(String base) {
    boolean fromCopy =
        copied != null
            && Confines.file(base, "")
                .filter(from -> from.startsWith(copied.getParent()))
                .isPresent();
    return fromCopy ? copied.getParent() : file.root();
  }

  private static InputSource source(Path path) throws IOException {
    InputSource source = new InputSource(Files.newInputStream(path));
    source.setSystemId(path.toUri().toString());
    return source;
  }
}
