// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads TEI files as if they were hostile: no network, no file outside the edition, bounded
 * expansion and depth. One parse serves the tree and every observer. Safe for several threads.
 */
public final class TeiReader {
  /** What Xerces says of bytes that are no UTF-8; it says so as of any fault of the markup. */
  private static final Pattern BAD_BYTES =
      Pattern.compile("(Invalid|Expected) byte \\d of \\d-byte UTF-8 sequence");

  private final Processor processor;
  private final RuleCatalog rules;
  private final List<ParseObserver> observers;

  public TeiReader(Processor processor, RuleCatalog rules, List<ParseObserver> observers) {
    this.processor = processor;
    this.rules = rules;
    this.observers = List.copyOf(observers);
  }

  /** The document in {@code file}, or none if it cannot be read or is not well-formed. */
  public Outcome<TeiDocument> read(TeiFile file) {
    List<Diagnostic> problems = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
      if (Files.size(file.file()) == 0) {
        return Outcome.none(rules.diagnose("empty-file", file.place(), Map.of()));
      }
      return Outcome.of(new Parse(file, problems).of(in), problems);
    } catch (ParseLimits.Exceeded e) {
      problems.add(rules.diagnose(e.rule(), file.place(), Map.of()));
    } catch (SAXParseException e) {
      problems.add(notWellFormed(file, e));
    } catch (CharConversionException e) {
      problems.add(rules.diagnose("bad-encoding", file.place(), Map.of("why", flat(e))));
    } catch (IOException e) {
      problems.add(rules.diagnose("unreadable-file", file.place(), Map.of("why", why(e))));
    } catch (SAXException | SaxonApiException e) {
      problems.add(rules.diagnose("not-well-formed", file.place(), Map.of("why", flat(e))));
    }
    return Outcome.none(problems);
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
    private final List<Diagnostic> problems;
    private final SwitchingLocator locator = new SwitchingLocator();

    Parse(TeiFile file, List<Diagnostic> problems) {
      this.file = file;
      this.problems = problems;
    }

    TeiDocument of(InputStream in) throws IOException, SAXException, SaxonApiException {
      ConfinedEntities entities = new ConfinedEntities(file.root(), this::report);
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setBaseURI(file.file().toUri());
      BuildingContentHandler tree = builder.newBuildingContentHandler();
      List<ContentHandler> handlers = new ArrayList<>();
      handlers.add(new PlaceStamper(tree, locator, id -> file.placeOf(id).name()));
      observers.forEach(observer -> handlers.add(observer.observe(file, problems::add)));
      ContentHandler included =
          new XIncludeFilter(new Tee(handlers), locator, file.root(), entities, this::report);
      XMLReader reader = ParseLimits.on(Xerces.reader(entities), included);
      InputSource source = new InputSource(in);
      source.setSystemId(file.file().toUri().toString());
      reader.parse(source);
      XdmNode document = tree.getDocumentNode();
      return new TeiDocument(file, document, DocumentKinds.of(document));
    }

    private void report(String rule, Map<String, String> arguments) {
      problems.add(rules.diagnose(rule, file.place(locator), arguments));
    }
  }
}
