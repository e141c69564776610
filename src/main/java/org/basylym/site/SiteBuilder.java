// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.basylym.diagnostics.Outcome;
import org.basylym.html.HtmlRenderer;
import org.basylym.tei.Digest;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.TeiFile;

/** Puts a site together: pages, assets, images, the TEI and the PDF to download. */
public final class SiteBuilder {
  private final HtmlRenderer html;
  private final String tool;

  public SiteBuilder(HtmlRenderer html, String tool) {
    this.html = html;
    this.tool = tool;
  }

  /**
   * Writes the site of an edition into {@code folder}.
   *
   * @param index the edition's index by interface language
   * @param pdf the book to offer for download, if there is one
   * @return the site's first page
   */
  public Outcome<Path> build(
      NormalEdition edition, Map<String, XdmNode> index, Optional<byte[]> pdf, Path folder)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>(Assets.all());
    Images.of(edition).forEach((path, image) -> files.put("images/" + path, image));
    for (TeiFile file : edition.edition().files()) {
      files.put("tei/" + file.key(), Files.readAllBytes(file.file()));
    }
    pdf.ifPresent(book -> files.put("edition.pdf", book));
    Map<String, XdmValue> parameters =
        Map.of(
            "tool", new XdmAtomicValue(tool),
            "digest", new XdmAtomicValue(Digest.of(edition.edition().files())),
            "pdf", new XdmAtomicValue(pdf.isPresent() ? "edition.pdf" : ""),
            "images", images(files));
    Outcome<Map<String, byte[]>> pages = html.render(edition, index, parameters);
    files.putAll(pages.value().orElseThrow());
    SiteWriter.write(folder, files);
    return Outcome.of(folder.resolve("index.html"), pages.problems());
  }

  private static XdmValue images(Map<String, byte[]> files) {
    return XdmValue.makeSequence(
        files.keySet().stream()
            .filter(path -> path.startsWith("images/"))
            .map(XdmAtomicValue::new)
            .toList());
  }
}
