// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.PlacedTree;
import org.basylym.tei.TeiFile;
import org.basylym.transform.Parameters;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;
import org.basylym.transform.Tree;
import org.xml.sax.ContentHandler;

/** The Schematron schemas that a document names by xml-model, run by SchXslt2 on Saxon. */
final class SchematronCheck implements ParseObserver {
  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

  private final SaxonRuntime saxon;
  private final RuleCatalog rules;
  private final SchemaStore store;
  private final SchematronCompiler compiler;
  private final Map<URI, Compiled> schemas = new ConcurrentHashMap<>();

  /** A compiled schema; none if it cannot be used, or has no Schematron in it. */
  private record Compiled(Optional<Stylesheet> schema, String fault) {}

  SchematronCheck(SaxonRuntime saxon, RuleCatalog rules, SchemaStore store) {
    this.saxon = saxon;
    this.rules = rules;
    this.store = store;
    this.compiler = new SchematronCompiler(saxon);
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    return new SchematronObserver(file, this, problems);
  }

  /** The schemas that a file is checked against: its own, or those given for all files. */
  List<Stylesheet> chosen(
      List<ModelInstruction> models, TeiFile file, Consumer<Diagnostic> problems) {
    List<SchemaSource> given = store.given();
    if (given.isEmpty()) {
      return models.stream().flatMap(model -> named(model, file, problems).stream()).toList();
    }
    return given.stream()
        .filter(
            source ->
                source.language() == SchemaSource.Language.SCHEMATRON
                    || source.language() == SchemaSource.Language.RELAX_NG)
        .flatMap(source -> compiled(source, file, problems).stream())
        .toList();
  }

  private Optional<Stylesheet> named(
      ModelInstruction model, TeiFile file, Consumer<Diagnostic> problems) {
    boolean schematron = model.language() == ModelInstruction.Language.SCHEMATRON;
    if (!schematron && model.language() != ModelInstruction.Language.RELAX_NG) {
      return Optional.empty();
    }
    Optional<SchemaSource> source = store.find(model.href(), file.file(), file.root());
    if (source.isEmpty() && schematron) {
      problems.accept(
          rules.diagnose("schema-not-at-hand", file.place(), Map.of("schema", model.href())));
    }
    return source.flatMap(found -> compiled(found, file, problems));
  }

  private Optional<Stylesheet> compiled(
      SchemaSource source, TeiFile file, Consumer<Diagnostic> problems) {
    Compiled compiled = schemas.computeIfAbsent(source.location(), uri -> compile(source));
    if (!compiled.fault().isEmpty()) {
      problems.accept(
          rules.diagnose("schematron-unusable", file.place(), Map.of("schema", source.address())));
    }
    return compiled.schema();
  }

  /** A tree with places, of the file that is being read. */
  PlacedTree tree(TeiFile file) {
    return new PlacedTree(saxon.processor(), file);
  }

  /** What a schema finds in a document. */
  void check(Stylesheet schema, XdmNode tree, TeiFile file, Consumer<Diagnostic> problems) {
    XdmNode report = schema.apply(new Tree(tree), Parameters.none()).tree().node();
    for (String found : List.of("failed-assert", "successful-report")) {
      report
          .select(Steps.descendant(SVRL, found))
          .forEach(one -> problems.accept(diagnose(one, tree, file)));
    }
  }

  /** One at a time: two threads that meet the same new schema would both compile it. */
  private synchronized Compiled compile(SchemaSource source) {
    try {
      Path file = Path.of(source.location());
      if (source.language() != SchemaSource.Language.RELAX_NG) {
        return new Compiled(Optional.of(compiler.compile(file)), "");
      }
      boolean embedded = Files.readString(file).contains("purl.oclc.org/dsdl/schematron");
      return new Compiled(embedded ? compiler.compileEmbedded(file) : Optional.empty(), "");
    } catch (IllegalStateException | SaxonApiException | IOException e) {
      return new Compiled(Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  private Diagnostic diagnose(XdmNode found, XdmNode tree, TeiFile file) {
    String text =
        found
            .select(Steps.child(SVRL, "text"))
            .findFirst()
            .map(XdmNode::getStringValue)
            .orElse("")
            .strip()
            .replaceAll("\\s+", " ")
            .replaceFirst("\\.$", "");
    String id = Optional.ofNullable(found.attribute("id")).orElse("rule");
    Diagnostic problem =
        rules.diagnose(
            "schematron-assertion", place(found, tree, file), Map.of("id", id, "text", text));
    return new Diagnostic(
        "schematron-" + id,
        severity(found.attribute("role")),
        problem.place(),
        problem.message(),
        problem.hint());
  }

  private SourcePlace place(XdmNode found, XdmNode tree, TeiFile file) {
    return Places.of(saxon.processor(), tree, file, found.attribute("location"));
  }

  private static Severity severity(String role) {
    String word = role == null ? "" : role.toLowerCase(java.util.Locale.ROOT);
    if (word.startsWith("warn")) {
      return Severity.WARNING;
    }
    return word.startsWith("info") || word.startsWith("note") || word.startsWith("hint")
        ? Severity.INFO
        : Severity.ERROR;
  }
}
