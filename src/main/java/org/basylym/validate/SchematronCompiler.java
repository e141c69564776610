// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiFile;
import org.basylym.transform.Patience;
import org.basylym.transform.Sandbox;
import org.basylym.validate.SchematronFaults.Fault;

/** Turns a Schematron schema into a stylesheet by SchXslt2's transpiler. */
final class SchematronCompiler {
  private static final String TRANSPILER = "/content/transpile.xsl";
  private static final String EXTRACTION = "/org/basylym/xslt/embedded-schematron.xsl";
  private static final String FINISH = "/org/basylym/xslt/finished-schematron.xsl";
  private static final String PARAMETERS = "Q{http://dmaus.name/ns/2023/schxslt}";
  private static final String PLACE = "Q{https://basylym.org/ns/source}place";

  private final Sandbox saxon;
  private final Patience patience;
  private final RuleCatalog rules;

  SchematronCompiler(Sandbox saxon, Patience patience, RuleCatalog rules) {
    this.saxon = saxon;
    this.patience = patience;
    this.rules = rules;
  }

  /** The schema at a place, in one of its phases, for an edition that {@code file} belongs to. */
  SchematronSchema compile(SchemaSource source, String phase, TeiFile file) {
    Path path = Path.of(source.location());
    SourcePlace place = place(source, path, file);
    List<Path> folders = folders(path, file.root());
    List<Diagnostic> problems = new ArrayList<>();
    Optional<XsltExecutable> stylesheet = Optional.empty();
    try {
      stylesheet = patience.waitFor(() -> compile(path, phase, folders, place, problems));
    } catch (Patience.Exhausted e) {
      problems.add(unusable(place, new Fault(0, 0, e.getMessage())));
    } catch (ExecutionException e) {
      problems.addAll(faults(e, place));
    }
    return new SchematronSchema(place.name(), place, folders, stylesheet, problems);
  }

  private List<Diagnostic> faults(ExecutionException e, SourcePlace place) {
    if (e.getCause() instanceof SchematronFaults.Found found) {
      return found.faults().stream().map(fault -> unusable(place, fault)).toList();
    }
    if (e.getCause() instanceof Sandbox.Refused why) {
      return List.of(unusable(place, new Fault(why.line(), why.column(), why.getMessage())));
    }
    if (e.getCause() instanceof IOException) {
      return List.of(unusable(place, new Fault(0, 0, e.getCause().getMessage())));
    }
    throw new IllegalStateException("a Schematron schema failed to compile in a new way", e);
  }

  private Optional<XsltExecutable> compile(
      Path path, String phase, List<Path> folders, SourcePlace place, List<Diagnostic> notes)
      throws Sandbox.Refused, SchematronFaults.Found, IOException {
    if (path.toString().endsWith(".rnc")) {
      if (Files.readString(path).contains(SchematronSource.ISO)) {
        notes.add(note("its Schematron rules stand in compact syntax and are not run", place));
      }
      return Optional.empty();
    }
    XdmNode tree = saxon.tree(path, folders);
    SchematronSource source = SchematronSource.of(tree);
    if (source.isGrammar() && !source.hasRules()) {
      return Optional.empty();
    }
    source.notes().forEach(what -> notes.add(note(what, place)));
    XdmNode schema =
        source.isGrammar()
            ? saxon.apply(saxon.own(EXTRACTION, Map.of()), tree, folders, Map.of())
            : tree;
    XdmNode made = saxon.apply(transpiler(), schema, folders, phase(phase));
    XdmNode stylesheet = saxon.apply(saxon.own(FINISH, Map.of()), made, folders, Map.of());
    if (!Stream.of("failed-assert", "successful-report")
        .flatMap(test -> stylesheet.select(Steps.descendant(SchematronFinding.SVRL, test)))
        .findFirst()
        .isPresent()) {
      throw new SchematronFaults.Found(source.nothingToRun(phase));
    }
    try {
      return Optional.of(saxon.compile(stylesheet, folders));
    } catch (Sandbox.Refused e) {
      throw new SchematronFaults(saxon, folders).in(tree, e);
    }
  }

  /** Findings are asked for by place, which is faster than by path; the rest goes unreported. */
  private XsltExecutable transpiler() {
    return saxon.own(
        TRANSPILER,
        Map.of(
            PARAMETERS + "location-function",
            new XdmAtomicValue(PLACE),
            PARAMETERS + "report-suppressed-rule",
            new XdmAtomicValue(false)));
  }

  private static Map<String, XdmAtomicValue> phase(String phase) {
    return phase.isEmpty() ? Map.of() : Map.of(PARAMETERS + "phase", new XdmAtomicValue(phase));
  }

  private Diagnostic note(String what, SourcePlace place) {
    return SchematronSchema.note(what, rules, place.name(), place);
  }

  private Diagnostic unusable(SourcePlace place, Fault fault) {
    SourcePlace at = fault.line() == 0 ? place : place.afterTag(fault.line(), fault.column());
    return rules.diagnose(
        "schematron-unusable", at, Map.of("schema", place.name(), "why", fault.why()));
  }

  /** The schema's file, named as the user names files of the edition; others by their address. */
  private static SourcePlace place(SchemaSource source, Path path, TeiFile file) {
    boolean near = path.startsWith(file.root()) || path.startsWith(Path.of("").toAbsolutePath());
    return near ? file.sibling(path).place() : SourcePlace.file(source.address(), path);
  }

  private static List<Path> folders(Path schema, Path root) {
    Path own = schema.toAbsolutePath().getParent();
    return own == null ? List.of(root) : List.of(root, own);
  }
}
