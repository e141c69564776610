// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.basylym.transform.Patience;
import org.basylym.transform.Sandbox;
import org.basylym.validate.ModelInstruction.Language;
import org.xml.sax.ContentHandler;

/**
 * The Schematron schemas that a file names by xml-model, by itself or inside its RELAX NG schema,
 * or those given for all files.
 */
final class SchematronCheck implements ParseObserver {
  private final RuleCatalog rules;
  private final SchemaStore store;
  private Patience patience = new Patience(Duration.ofMinutes(1));
  private final Map<String, SchematronSchema> schemas = new ConcurrentHashMap<>();
  private final Set<String> versions = new ConcurrentSkipListSet<>();
  private final Object making = new Object();
  private Sandbox sandbox;

  SchematronCheck(RuleCatalog rules, SchemaStore store) {
    this.rules = rules;
    this.store = store;
  }

  /** Waits so long for a schema on a file, from now on. */
  void limit(Duration longest) {
    patience = new Patience(longest);
  }

  /** The schemas that were run, with their versions, sorted. */
  List<String> schemas() {
    return List.copyOf(versions);
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    return new SchematronObserver(file, this, problems);
  }

  /** The schemas that can be run on a file. */
  List<SchematronSchema> chosen(
      List<ModelInstruction> models, TeiFile file, Consumer<Diagnostic> problems) {
    List<SchematronSchema> chosen = new ArrayList<>();
    List<SchemaSource> given = store.given();
    for (SchemaSource source : given) {
      switch (source.language()) {
        case SCHEMATRON, RELAX_NG, COMPACT -> chosen.add(schema(source, "", file));
        case XSD, OTHER -> {}
      }
    }
    boolean grammar =
        given.stream().anyMatch(one -> one.language() != SchemaSource.Language.SCHEMATRON);
    for (ModelInstruction model : models) {
      boolean schematron = model.language() == Language.SCHEMATRON;
      if (schematron ? given.isEmpty() : isRelaxNg(model) && !grammar) {
        SchemaStore.Located located = store.locate(model.href(), file);
        if (located.source().isEmpty() && schematron) {
          problems.accept(rules.diagnose(located.rule(), file.place(), located.arguments()));
        }
        located.source().ifPresent(found -> chosen.add(schema(found, model.phase(), file)));
      }
    }
    chosen.forEach(schema -> schema.tell(problems));
    return chosen.stream().filter(schema -> schema.stylesheet().isPresent()).distinct().toList();
  }

  private static boolean isRelaxNg(ModelInstruction model) {
    return model.language() == Language.RELAX_NG || model.language() == Language.COMPACT;
  }

  private SchematronSchema schema(SchemaSource source, String phase, TeiFile file) {
    String key = source.location() + " " + phase;
    SchematronSchema known = schemas.get(key);
    return known == null ? compiled(key, source, phase, file) : known;
  }

  /** One at a time: two threads that meet the same new schema would both compile it. */
  private synchronized SchematronSchema compiled(
      String key, SchemaSource source, String phase, TeiFile file) {
    return schemas.computeIfAbsent(
        key,
        k -> {
          if (source.language() == SchemaSource.Language.RELAX_NG
              && SchematronSource.lacks(source)) {
            return new SchematronSchema(
                source.name(), file.place(), List.of(), Optional.empty(), List.of());
          }
          SchematronSchema schema =
              new SchematronCompiler(sandbox(), patience, rules).compile(source, phase, file);
          if (schema.stylesheet().isPresent()) {
            versions.add(version(source));
          }
          return schema;
        });
  }

  private static String version(SchemaSource source) {
    try {
      byte[] schema = Files.readAllBytes(Path.of(source.location()));
      return SchemaVersion.of(source.name(), schema);
    } catch (IOException e) {
      return source.name();
    }
  }

  /** Made when the first schema is met: most editions have none. */
  private Sandbox sandbox() {
    synchronized (making) {
      if (sandbox == null) {
        sandbox = new Sandbox();
      }
      return sandbox;
    }
  }

  /** Builds the tree of the file that is being read. */
  BuildingContentHandler tree(TeiFile file) {
    return sandbox().builder(file.file());
  }

  /** Hands on what a schema finds in a document. */
  void run(SchematronSchema schema, XdmNode document, TeiFile file, Consumer<Diagnostic> problems) {
    SchematronFinding findings = new SchematronFinding(rules, schema, file, problems);
    Sandbox saxon = sandbox();
    try {
      findings.report(
          patience.waitFor(
              () ->
                  saxon.apply(
                      schema.stylesheet().orElseThrow(), document, schema.folders(), Map.of())));
    } catch (Patience.Exhausted e) {
      findings.unfinished(e.getMessage());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof Sandbox.Refused)) {
        throw new IllegalStateException("a Schematron schema failed in a new way", e);
      }
      findings.unfinished(e.getCause().getMessage());
    }
  }
}
