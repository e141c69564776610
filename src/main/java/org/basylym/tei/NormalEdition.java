// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.transform.Tree;

/**
 * An edition in its canonical form.
 *
 * @param edition where it came from
 * @param documents the documents as they were read
 * @param languages interface languages, the primary one first
 * @param tree the document node above {@code b:edition}
 */
public record NormalEdition(
    Edition edition, List<TeiDocument> documents, List<String> languages, Tree tree) {
  private static final String B = "https://basylym.org/ns/edition";

  /**
   * A document within the tree.
   *
   * @param path the key of its file
   * @param tree its element {@code b:document}
   */
  public record Part(String path, Tree tree) {}

  /** The documents as parts of the tree, in their order. */
  public List<Part> parts() {
    return tree.node()
        .select(Steps.child(B, "edition").then(Steps.child(B, "document")))
        .map(document -> new Part(document.attribute("path"), new Tree(document)))
        .toList();
  }
}
