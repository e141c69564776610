// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import net.sf.saxon.s9api.XdmNode;

/**
 * An edition in its canonical form.
 *
 * @param edition where it came from
 * @param documents the documents as they were read
 * @param languages interface languages, the primary one first
 * @param tree the document node above {@code b:edition}
 */
public record NormalEdition(
    Edition edition, List<TeiDocument> documents, List<String> languages, XdmNode tree) {}
