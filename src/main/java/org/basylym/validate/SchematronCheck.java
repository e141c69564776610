// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
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
  private final SchematronCompiler compiler;
  private final Map<URI, Optional<Stylesheet>> schemas = new ConcurrentHashMap<>();

  SchematronCheck(SaxonRuntime saxon, RuleCatalog rules) {
    this.saxon = saxon;
    this.rules = rules;
    this.compiler = new SchematronCompiler(saxon);
  }

  /** What the document's own Schematron schemas find, each local and inside the edition. */
  List<Diagnostic> check(TeiDocument document) {
    List<Diagnostic> problems = new ArrayList<>();
    document
        .tree()
        .select(Steps.child(Predicates.isProcessingInstruction()))
        .forEach(
            instruction ->
                ModelInstruction.of(
                        instruction.getNodeName().getLocalName(), instruction.getStringValue())
                    .filter(model -> model.language() == ModelInstruction.Language.SCHEMATRON)
                    .ifPresent(model -> run(model, document, problems)));
    return problems;
  }

  private void run(ModelInstruction model, TeiDocument document, List<Diagnostic> problems) {
    URI uri = document.file().file().toUri().resolve(model.href().replace(" ", "%20"));
    boolean local =
        "file".equals(uri.getScheme())
            && Path.of(uri).normalize().startsWith(document.file().root());
    if (!local || !Files.isReadable(Path.of(uri))) {
      return;
    }
    Optional<Stylesheet> schema = schemas.computeIfAbsent(uri, this::compile);
    if (schema.isEmpty()) {
      problems.add(
          rules.diagnose(
              "schematron-unusable", document.file().place(), Map.of("schema", model.href())));
      return;
    }
    XdmNode report = schema.get().apply(new Tree(document.tree()), Parameters.none()).tree().node();
    report
        .select(Steps.descendant(SVRL, "failed-assert"))
        .forEach(found -> problems.add(diagnose(found, document)));
    report
        .select(Steps.descendant(SVRL, "successful-report"))
        .forEach(found -> problems.add(diagnose(found, document)));
  }

  private Optional<Stylesheet> compile(URI uri) {
    try {
      return Optional.of(compiler.compile(new StreamSource(uri.toString())));
    } catch (IllegalStateException | SaxonApiException e) {
      return Optional.empty();
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
