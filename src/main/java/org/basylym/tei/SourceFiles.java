// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** The files that an edition was made from: texts, authority files, and what these include. */
public final class SourceFiles {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private SourceFiles() {}

  /** Each file once, in the order of their names; those outside the edition's folder last. */
  public static List<SourceFile> of(NormalEdition edition) {
    TreeMap<Path, String> titles = new TreeMap<>();
    for (TeiDocument document : edition.documents()) {
      document.parts().forEach(part -> titles.putIfAbsent(part, ""));
      titles.put(document.file().file(), title(document, edition.languages()));
    }
    List<SourceFile> files = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Path root = edition.edition().root();
    for (boolean inside : List.of(true, false)) {
      titles.forEach(
          (file, title) -> {
            if (file.startsWith(root) == inside) {
              String name = inside ? TeiFile.key(root, file) : file.getFileName().toString();
              files.add(new SourceFile(file, free(name, taken), title));
            }
          });
    }
    return files;
  }

  /** A name that no other file has, on systems either that tell capitals from small letters. */
  private static String free(String name, Set<String> taken) {
    int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
    String free = name;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = name.substring(0, dot) + "-" + n + name.substring(dot);
    }
    return free;
  }

  /** The title in the first of these languages that has one, else the first title. */
  private static String title(TeiDocument document, List<String> languages) {
    List<XdmNode> titles =
        document
            .tree()
            .select(
                Steps.child()
                    .then(Steps.child(TEI, "teiHeader"))
                    .then(Steps.child(TEI, "fileDesc"))
                    .then(Steps.child(TEI, "titleStmt"))
                    .then(Steps.child(TEI, "title")))
            .toList();
    return languages.stream()
        .flatMap(language -> titles.stream().filter(title -> language.equals(language(title))))
        .findFirst()
        .or(() -> titles.stream().findFirst())
        .map(title -> title.getStringValue().strip().replaceAll("\\s+", " "))
        .orElse("");
  }

  private static String language(XdmNode title) {
    return title
        .select(Steps.attribute(XMLConstants.XML_NS_URI, "lang"))
        .findFirst()
        .map(XdmNode::getStringValue)
        .orElse("");
  }
}
