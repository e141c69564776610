// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiDocument.Kind;
import org.basylym.transform.SaxonRuntime;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads TEI files as if they were hostile: no network, no file outside the edition, bounded
 * expansion and depth. One parse serves every observer, and the tree where one is wanted. Safe for
 * several threads.
 */
public final class TeiReader {
  /** What Xerces says of bytes that are no UTF-8; it says so as of any fault of the markup. */
  private static final Pattern BAD_BYTES =
      Pattern.compile("(Invalid|Expected) byte \\d of \\d-byte UTF-8 sequence");

  private final SaxonRuntime saxon;
  private final RuleCatalog rules;
  private final List<ParseObserver> observers;
  private final Confines confines;
  private final Xerces xerces = new Xerces();

  /** A reader that reads nothing but what lies in a file's edition. */
  public TeiReader(SaxonRuntime saxon, RuleCatalog rules, List<ParseObserver> observers) {
    this(saxon, rules, observers, Confines.ofTheEdition());
  }

  public TeiReader(
      SaxonRuntime saxon, RuleCatalog rules, List<ParseObserver> observers, Confines confines) {
    this.confines = confines;
    this.saxon = saxon;
    this.rules = rules;
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

  private interface Step<T> {
    T of(Parse parse) throws IOException, SAXException;
  }

  private <T> Outcome<T> parsed(TeiFile file, Step<T> step) {
    List<Diagnostic> problems = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file.file())) {
      if (Files.size(file.file()) == 0) {
        return Outcome.none(rules.diagnose("empty-file", file.place(), Map.of()));
      }
      Parse parse = new Parse(file, in, problems);
      T value = step.of(parse);
      if (parse.outline.kind() != Kind.FOREIGN) {
        return Outcome.of(value, problems);
      }
      problems.add(ForeignFiles.diagnose(file, parse.outline.root(), rules));
    } catch (ParseLimits.Exceeded e) {
      problems.add(rules.diagnose(e.rule(), file.place(), Map.of()));
    } catch (SAXParseException e) {
      problems.add(notWellFormed(file, e));
    } catch (CharConversionException e) {
      problems.add(rules.diagnose("bad-encoding", file.place(), Map.of("why", flat(e))));
    } catch (IOException e) {
      problems.add(rules.diagnose("unreadable-file", file.place(), Map.of("why", why(e))));
    } catch (SAXException e) {
      problems.add(rules.diagnose("not-well-formed", file.place(), Map.of("why", flat(e))));
    }
    return ForeignFiles.named(file, Outcome.none(problems), rules);
  }

  private Diagnostic notWellFormed(TeiFile file, SAXParseException e) {
    SourcePlace place =
        file.placeOf(e.getSystemId()).at(e.getLineNumber(), Math.max(1, e.getColumnNumber()));
    String why = flat(e);
    String rule = BAD_BYTES.matcher(why).find() ? "bad-encoding" : "not-well-formed";
    return rules.diagnose(rule, place, Map.of("why", why));
  }

  private static String why(IOException e) {
    return switch (e.getClass().getSimpleName()) {
      case "NoSuchFileException" -> "there is no such file";
      case "AccessDeniedException" -> "permission denied";
      default -> flat(e);
    };
  }

  private static String flat(Exception e) {
    String message = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
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
      scan(List.of(tree));
      return new TeiDocument(file, tree.document(), outline.kind());
    }

    void scan(List<ContentHandler> more) throws IOException, SAXException {
      List<ContentHandler> handlers = new ArrayList<>(more);
      handlers.add(outline);
      observers.forEach(observer -> handlers.add(observer.observe(file, problems::add)));
      ConfinedEntities entities = new ConfinedEntities(file, confines, this::report);
      ContentHandler included =
          new XIncludeFilter(new Tee(handlers), locator, xerces, entities, this::report);
      InputSource source = new InputSource(in);
      source.setSystemId(file.file().toUri().toString());
      xerces.parse(source, entities, new Doctypes(handlers, entities), included);
    }

    private void report(String rule, Map<String, String> arguments) {
      problems.add(rules.diagnose(rule, file.place(locator), arguments));
    }
  }
}
