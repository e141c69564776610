// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.TeiDocument.Kind;
import org.basylym.transform.SaxonRuntime;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads TEI files as if they were hostile: no network, no file outside the edition, bounded
 * expansion and depth. One parse serves every observer, and the tree where one is wanted. Safe for
 * several threads.
 */
public final class TeiReader {
  private final SaxonRuntime saxon;
  private final RuleCatalog rules;
  private final List<ParseObserver> observers;
  private final Confines confines;
  private final Xerces xerces = new Xerces();
  private final ReadingFaults faults;

  /** A reader that reads nothing but what lies in a file's edition. */
  public TeiReader(SaxonRuntime saxon, RuleCatalog rules, List<ParseObserver> observers) {
    this(saxon, rules, observers, Confines.ofTheEdition());
  }

  public TeiReader(
      SaxonRuntime saxon, RuleCatalog rules, List<ParseObserver> observers, Confines confines) {
    this.confines = confines;
    this.saxon = saxon;
    this.rules = rules;
    this.faults = new ReadingFaults(rules);
    this.observers = List.copyOf(observers);
  }

  /** The document in {@code file}, or none if it cannot be read, is not well-formed or no TEI. */
  public Outcome<TeiDocument> read(TeiFile file) {
    return parsed(file, parse -> parse.document());
  }

  /** Shows a file to the observers; the file again, or none where {@link #read} gives none. */
  public Outcome<TeiFile> scan(TeiFile file) {
    return parsed(
        file,
        parse -> {
          parse.scan(List.of());
          return file;
        });
  }

  /** The note about a file of another kind that nobody asked for: it lies beside TEI. */
  Diagnostic passedOver(Diagnostic notTei) {
    return rules.diagnose("passed-over", notTei.place(), Map.of("why", notTei.message()));
  }

  private interface Step<T> {
    T of(Parse parse) throws IOException, SAXException;
  }

  private <T> Outcome<T> parsed(TeiFile file, Step<T> step) {
    List<Diagnostic> problems = new ArrayList<>();
    try (InputStream in = new LongTags(Files.newInputStream(file.file()))) {
      if (Files.size(file.file()) == 0) {
        return Outcome.none(rules.diagnose("empty-file", file.place(), Map.of("but", "")));
      }
      Parse parse = new Parse(file, in, problems);
      T value = step.of(parse);
      if (parse.outline.kind() != Kind.FOREIGN) {
        return Outcome.of(value, problems);
      }
      return Outcome.none(
          ForeignFiles.diagnose(file, parse.outline.root(), parse.outline.namespace(), rules));
    } catch (SAXException | IOException e) {
      return Outcome.none(faults.of(file, e, problems));
    } catch (OutOfMemoryError | StackOverflowError e) {
      // One file that exhausts the machine must not take the others with it.
      return Outcome.none(rules.diagnose("out-of-memory", file.place(), Map.of()));
    }
  }

  /** One parse of one file. */
  private final class Parse {
    private final TeiFile file;
    private final InputStream in;
    private final List<Diagnostic> problems;
    private final SwitchingLocator locator = new SwitchingLocator();
    private final Outline outline = new Outline();

    Parse(TeiFile file, InputStream in, List<Diagnostic> problems) {
      this.file = file;
      this.in = in;
      this.problems = problems;
    }

    TeiDocument document() throws IOException, SAXException {
      PlacedTree tree = new PlacedTree(saxon.processor(), file);
      ConfinedEntities entities = scan(List.of(tree));
      return new TeiDocument(file, tree.document(), outline.kind(), entities.opened());
    }

    ConfinedEntities scan(List<ContentHandler> more) throws IOException, SAXException {
      List<ContentHandler> handlers = new ArrayList<>(more);
      handlers.add(outline);
      observers.forEach(observer -> handlers.add(observer.observe(file, problems::add)));
      ConfinedEntities entities = new ConfinedEntities(file, confines, this::report);
      ContentHandler included =
          new XIncludeFilter(new Tee(handlers), locator, xerces, entities, this::report);
      InputSource source = new InputSource(in);
      source.setSystemId(file.file().toUri().toString());
      xerces.parse(source, entities, new Doctypes(handlers, entities), included);
      return entities;
    }

    private void report(String rule, Map<String, String> arguments) {
      problems.add(rules.diagnose(rule, file.place(locator), arguments));
    }
  }
}
