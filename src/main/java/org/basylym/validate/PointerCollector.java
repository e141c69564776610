// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiConsumer;
import org.basylym.diagnostics.SourcePlace;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the ids and the pointers of one file. */
final class PointerCollector extends DefaultHandler {
  /** Roots of files that stand for themselves; other files are parts of one that includes them. */
  private static final Set<String> ROOTS = Set.of("TEI", "teiCorpus", "standOff", "text");

  private final FilePointers found;
  private final BiConsumer<String, SourcePlace> duplicates;
  private final Deque<Base> bases = new ArrayDeque<>();
  private Whereabouts parser;
  private String here = "";
  private Path inFile;
  private final Deque<Integer> bibliographies = new ArrayDeque<>();
  private int bibliography;
  private int standOff;
  private int order;
  private int series;
  private int depth;
  private int examples;
  private boolean fragment;

  /** An {@code xml:base} and the depth of its element. */
  private record Base(int depth, Path path) {}

  PointerCollector(FilePointers found, BiConsumer<String, SourcePlace> duplicates) {
    this.found = found;
    this.duplicates = duplicates;
    this.inFile = found.file.file();
  }

  @Override
  public void setDocumentLocator(Locator given) {
    parser = new Whereabouts(found.file, given);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    depth++;
    if (examples > 0 || local.equals("egXML")) {
      examples++;
      return;
    }
    order++;
    fragment |= depth == 1 && !ROOTS.contains(local);
    standOff += local.equals("standOff") ? 1 : 0;
    series += local.equals("listApp") ? 1 : 0;
    if (local.equals("listBibl")) {
      bibliographies.push(depth);
      bibliography++;
    }
    if (!parser.file().name().equals(here)) {
      enter(parser.file());
    }
    int length = attributes.getLength();
    if (length > 0) {
      String id = attributes.getValue("xml:id");
      if (id != null) {
        anchor(id, local, attributes);
      }
      if (uri.equals(Element.TEI)) {
        base(attributes.getValue("xml:base"));
        for (int i = 0; i < length; i++) {
          if (PointerAttributes.contains(local, attributes.getQName(i))) {
            collect(local, id, attributes, i);
          }
        }
        if (local.equals("prefixDef")) {
          found.prefixes.add(PrefixDefinition.of(attributes));
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    examples = Math.max(0, examples - 1);
    standOff -= local.equals("standOff") && examples == 0 ? 1 : 0;
    if (!bases.isEmpty() && bases.peek().depth() == depth) {
      bases.pop();
    }
    if (!bibliographies.isEmpty() && bibliographies.peek() == depth) {
      bibliographies.pop();
    }
    depth--;
  }

  /** The bibliography of which the element that begins is an item. */
  private int list() {
    boolean isItem = !bibliographies.isEmpty() && bibliographies.peek() == depth - 1;
    return isItem ? bibliography : 0;
  }

  /** An inclusion that is not there: what it holds is unknown. */
  @Override
  public void skippedEntity(String name) {
    found.lacksPart();
  }

  @Override
  public void endDocument() {
    found.whole(!fragment);
  }

  /** The file that is checked, or one that it includes, goes on here. */
  private void enter(SourcePlace file) {
    here = file.name();
    inFile = file.source().orElse(found.file.file());
    if (!inFile.equals(found.file.file())) {
      found.included.add(inFile);
    }
  }

  private void anchor(String id, String element, Attributes attributes) {
    Anchor anchor =
        new Anchor(element, attributes.getValue("n"), order, standOff > 0, list(), parser.place());
    if (found.anchors.putIfAbsent(id.strip(), anchor) != null) {
      duplicates.accept(id.strip(), anchor.place());
    }
  }

  private void base(String base) {
    if (base != null) {
      Path path = Target.resolved(base.strip(), base());
      bases.push(new Base(depth, path == null ? base() : path));
    }
  }

  private Path base() {
    return bases.isEmpty() ? inFile : bases.peek().path();
  }

  private void collect(String element, String id, Attributes attributes, int at) {
    String value = attributes.getValue(at);
    SourcePlace place = parser.place();
    int end = 0;
    for (int start = 0; start < value.length(); start = end + 1) {
      end = start;
      while (end < value.length() && value.charAt(end) > ' ') {
        end++;
      }
      if (end > start) {
        found.pointers.add(
            new Pointer(
                element,
                id,
                attributes.getQName(at),
                found.once(value.substring(start, end)),
                found.key(),
                base(),
                series,
                order,
                place));
      }
    }
  }
}
