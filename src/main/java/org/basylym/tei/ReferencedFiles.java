// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * The other files of the edition that a document's pointers lead to, such as its authority files.
 */
final class ReferencedFiles {
  private static final Pattern POINTER = Pattern.compile("([^#\\s:]+\\.(?:xml|tei))#\\S+");

  private ReferencedFiles() {}

  /** Files inside the edition's root that exist and that some attribute points into. */
  static Set<TeiFile> of(Collection<TeiDocument> documents) {
    Set<TeiFile> files = new TreeSet<>((a, b) -> a.key().compareTo(b.key()));
    for (TeiDocument document : documents) {
      referenced(document.tree()).stream()
          .map(path -> document.file().file().resolveSibling(path).normalize())
          .filter(path -> path.startsWith(document.file().root()) && Files.isRegularFile(path))
          .map(document.file()::sibling)
          .forEach(files::add);
    }
    return files;
  }

  private static Set<Path> referenced(XdmNode tree) {
    Set<Path> paths = new TreeSet<>();
    tree.select(Steps.descendant().then(Steps.attribute()))
        .map(XdmNode::getStringValue)
        .filter(value -> value.indexOf('#') > 0)
        .forEach(
            value -> {
              var pointer = POINTER.matcher(value);
              while (pointer.find()) {
                paths.add(Path.of(pointer.group(1)));
              }
            });
    return paths;
  }
}
