// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiDocument;
import org.basylym.transform.Parameters;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;
import org.basylym.transform.Tree;

/** The Schematron schemas that a document names by xml-model, run by SchXslt2 on Saxon. */
final class SchematronCheck {
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

  /** What the document's own Schematron schemas find, or those given for all documents. */
  List<Diagnostic> check(TeiDocument document) {
    List<Diagnostic> problems = new ArrayList<>();
    List<SchemaSource> given = store.given();
    if (given.isEmpty()) {
      document
          .tree()
          .select(Steps.child(Predicates.isProcessingInstruction()))
          .forEach(
              instruction ->
                  ModelInstruction.of(
                          instruction.getNodeName().getLocalName(), instruction.getStringValue())
                      .ifPresent(model -> named(model, document, problems)));
    } else {
      for (SchemaSource source : given) {
        SchemaSource.Language language = source.language();
        if (language == SchemaSource.Language.SCHEMATRON
            || language == SchemaSource.Language.RELAX_NG) {
          run(source, document, problems);
        }
      }
    }
    return problems;
  }

  private void named(ModelInstruction model, TeiDocument document, List<Diagnostic> problems) {
    boolean schematron = model.language() == ModelInstruction.Language.SCHEMATRON;
    if (!schematron && model.language() != ModelInstruction.Language.RELAX_NG) {
      return;
    }
    Optional<SchemaSource> source =
        store.find(model.href(), document.file().file(), document.file().root());
    if (source.isPresent()) {
      run(source.get(), document, problems);
    } else if (schematron) {
      problems.add(
          rules.diagnose(
              "schema-not-at-hand", document.file().place(), Map.of("schema", model.href())));
    }
  }

  private void run(SchemaSource source, TeiDocument document, List<Diagnostic> problems) {
    Compiled compiled = schemas.computeIfAbsent(source.location(), uri -> compile(source));
    if (!compiled.fault().isEmpty()) {
      problems.add(
          rules.diagnose(
              "schematron-unusable", document.file().place(), Map.of("schema", source.address())));
    }
    if (compiled.schema().isPresent()) {
      XdmNode report =
          compiled.schema().get().apply(new Tree(document.tree()), Parameters.none()).tree().node();
      for (String found : List.of("failed-assert", "successful-report")) {
        report
            .select(Steps.descendant(SVRL, found))
            .forEach(one -> problems.add(diagnose(one, document)));
      }
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

  private Diagnostic diagnose(XdmNode found, TeiDocument document) {
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
            "schematron-assertion", place(found, document), Map.of("id", id, "text", text));
    return new Diagnostic(
        "schematron-" + id,
        severity(found.attribute("role")),
        problem.place(),
        problem.message(),
        problem.hint());
  }

  private SourcePlace place(XdmNode found, TeiDocument document) {
    return Places.of(saxon.processor(), document, found.attribute("location"));
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
