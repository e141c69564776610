// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Expands XInclude (W3C XInclude 1.0: href, parse, xpointer as a plain id, fallback). The parser's
 * own XInclude loses the places of included files and gives up the whole file when one is missing;
 * an editor needs both.
 */
final class XIncludeFilter extends XMLFilterImpl {
  private static final String XI = "http://www.w3.org/2001/XInclude";
  private static final String BOMB = "entity-expansion-too-large";
  private static final int MAX_DEPTH = 30;
  private static final long MAX_TEXT = 20_000_000;
  private static final int MAX_INCLUDES = 10_000;

  private final Xerces xerces;
  private final ConfinedEntities entities;
  private final BiConsumer<String, Map<String, String>> report;
  private final Deque<String> open = new ArrayDeque<>();

  /** What is being included, by file and id. */
  private final Deque<String> wanted = new ArrayDeque<>();

  private int includes;
  private long included;
  private final SwitchingLocator locator;

  /** Depth inside an xi:include whose children are not wanted; 0 outside. */
  private int skipping;

  /** Whether the fallback of the xi:include at hand is to be used. */
  private boolean failed;

  XIncludeFilter(
      ContentHandler receiver,
      SwitchingLocator locator,
      Xerces xerces,
      ConfinedEntities entities,
      BiConsumer<String, Map<String, String>> report) {
    setContentHandler(receiver);
    this.locator = locator;
    this.xerces = xerces;
    this.entities = entities;
    this.report = report;
  }

  @Override
  public void setDocumentLocator(Locator outer) {
    locator.enter(outer);
    open.push(String.valueOf(outer.getSystemId()));
    super.setDocumentLocator(locator);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    boolean include = uri.equals(XI) && local.equals("include");
    boolean fallback = uri.equals(XI) && local.equals("fallback");
    if (skipping > 0 && !(fallback && failed && skipping == 1)) {
      skipping++;
    } else if (include) {
      failed = !include(attributes);
      skipping = 1;
    } else if (fallback) {
      skipping = 0;
    } else {
      super.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (uri.equals(XI) && local.equals("fallback") && skipping == 0) {
      skipping = 1;
      failed = false;
    } else if (skipping > 0) {
      skipping--;
    } else {
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (skipping == 0) {
      super.characters(text, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
    characters(text, start, length);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    if (skipping == 0) {
      super.processingInstruction(target, data);
    }
  }

  private boolean include(Attributes attributes) throws SAXException {
    String href = Optional.ofNullable(attributes.getValue("href")).orElse("");
    String id = Optional.ofNullable(attributes.getValue("xpointer")).orElse("");
    Optional<Path> file = entities.within(locator.getSystemId(), href);
    if (file.isEmpty()) {
      return refuse("xinclude-refused", href);
    }
    String uri = file.get().toUri().toString();
    if (!Files.isRegularFile(file.get()) || !Files.isReadable(file.get())) {
      return refuse("missing-xinclude", href);
    }
    if (isCircular(uri, id)) {
      return refuse("circular-xinclude", href);
    }
    if (++includes > MAX_INCLUDES) {
      throw new ParseLimits.Exceeded(BOMB, "10,000 inclusions", locator);
    }
    try {
      if ("text".equals(attributes.getValue("parse"))) {
        included += Files.size(file.get());
        if (included > MAX_TEXT) {
          throw new ParseLimits.Exceeded(BOMB, "20 million characters of included text", locator);
        }
        char[] text = Files.readString(file.get(), StandardCharsets.UTF_8).toCharArray();
        super.characters(text, 0, text.length);
        entities.opened(file.get());
        return true;
      }
      return parse(file.get(), uri, id) || refuse("missing-xinclude", href);
    } catch (IOException e) {
      return refuse("missing-xinclude", href);
    }
  }

  private boolean isCircular(String uri, String id) {
    return open.size() > MAX_DEPTH
        || (open.contains(uri) && id.isEmpty())
        || wanted.contains(uri + "#" + id);
  }

  private boolean refuse(String rule, String href) throws SAXException {
    String cure = entities.refusal(locator.getSystemId(), href).cure();
    report.accept(rule, Map.of("target", href, "cure", cure));
    super.skippedEntity("xi:include");
    return false;
  }

  /** Hands on a file, or the element of it with this id; whether there is such an element. */
  private boolean parse(Path file, String uri, String id) throws IOException, SAXException {
    IncludedContent content = new IncludedContent(this, id, locator, open);
    InputSource source = new InputSource(uri);
    wanted.push(uri + "#" + id);
    try (var in = Files.newInputStream(file)) {
      source.setByteStream(in);
      xerces.parse(source, entities, entities, content);
    } finally {
      wanted.pop();
    }
    if (content.found()) {
      entities.opened(file);
    }
    return content.found();
  }
}
