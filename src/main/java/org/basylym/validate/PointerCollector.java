// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiFile;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the ids and the pointers of one file. */
final class PointerCollector extends DefaultHandler {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  /** Attributes of the class teidata.pointer whose value is one pointer or several. */
  private static final Set<String> POINTERS =
      Set.of(
          "target",
          "ref",
          "corresp",
          "wit",
          "resp",
          "source",
          "facs",
          "ana",
          "who",
          "toWhom",
          "hand",
          "new",
          "edRef",
          "scheme",
          "rendition",
          "next",
          "prev",
          "copyOf",
          "sameAs",
          "synch",
          "decls",
          "exclude",
          "select",
          "spanTo",
          "start",
          "end",
          "change",
          "calendar",
          "datingMethod",
          "datingPoint",
          "period",
          "origin",
          "mergedIn",
          "parts",
          "active",
          "passive",
          "mutual",
          "inst",
          "given",
          "nymRef",
          "wherein",
          "targetEnd",
          "domains",
          "perf",
          "trans",
          "scribeRef",
          "scriptRef",
          "parent",
          "filter",
          "since",
          "interval");

  /** Attributes that are pointers only on some elements. */
  private static final Set<String> ENDS = Set.of("from", "to");

  private final TeiFile file;
  private final Map<String, Anchor> ids;
  private final List<PrefixDefinition> prefixes;
  private final Consumer<Pointer> pointers;
  private final BiConsumer<String, SourcePlace> duplicates;
  private Whereabouts parser;
  private int standOff;
  private int order;
  private int examples;

  PointerCollector(
      TeiFile file,
      Map<String, Anchor> ids,
      List<PrefixDefinition> prefixes,
      Consumer<Pointer> pointers,
      BiConsumer<String, SourcePlace> duplicates) {
    this.file = file;
    this.ids = ids;
    this.prefixes = prefixes;
    this.pointers = pointers;
    this.duplicates = duplicates;
  }

  @Override
  public void setDocumentLocator(Locator given) {
    parser = new Whereabouts(file, given);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (examples > 0 || local.equals("egXML")) {
      examples++;
      return;
    }
    String id = attributes.getValue("xml:id");
    standOff += local.equals("standOff") ? 1 : 0;
    if (id != null) {
      Anchor anchor = new Anchor(local, attributes.getValue("n"), order++, standOff > 0, place());
      if (ids.putIfAbsent(id.strip(), anchor) != null) {
        duplicates.accept(id, place());
      }
    }
    if (uri.equals(TEI)) {
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getURI(i).isEmpty() && isPointer(local, attributes.getLocalName(i))) {
          collect(local, attributes, i);
        }
      }
      if (local.equals("prefixDef")) {
        prefixes.add(
            new PrefixDefinition(
                String.valueOf(attributes.getValue("ident")),
                String.valueOf(attributes.getValue("matchPattern")),
                String.valueOf(attributes.getValue("replacementPattern"))));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    examples = Math.max(0, examples - 1);
    standOff -= local.equals("standOff") && examples == 0 ? 1 : 0;
  }

  private static boolean isPointer(String element, String attribute) {
    return POINTERS.contains(attribute)
        || (ENDS.contains(attribute) && Set.of("app", "span", "arc").contains(element));
  }

  /** Tokens that name a file alone lead to no element; those of sigla should have led to one. */
  private void collect(String element, Attributes attributes, int at) {
    String name = attributes.getLocalName(at);
    for (String token : WHITE_SPACE.split(attributes.getValue(at).strip(), -1)) {
      boolean inFile = token.indexOf('#') >= 0 || token.indexOf(':') > 0 || name.equals("wit");
      if (!token.isEmpty() && inFile) {
        String id = attributes.getValue("xml:id");
        pointers.accept(new Pointer(element, id, name, token, file.key(), place()));
      }
    }
  }

  private SourcePlace place() {
    return parser.place();
  }
}
