// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.basylym.cite.Citations;
import org.basylym.diagnostics.Outcome;
import org.basylym.html.HtmlRenderer;
import org.basylym.search.SearchFiles;
import org.basylym.tei.Citables;
import org.basylym.tei.Digest;
import org.basylym.tei.Edition;
import org.basylym.tei.Images;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.OwnFiles;
import org.basylym.tei.TeiFile;
import org.basylym.transform.Parameters;
import org.basylym.transform.Tree;

/** Puts a site together: pages, assets, images, the TEI and the PDF to download. */
public final class SiteBuilder {
  private final HtmlRenderer html;
  private final Citables citables;
  private final OwnFiles own;
  private final String tool;

  public SiteBuilder(HtmlRenderer html, Citables citables, OwnFiles own, String tool) {
    this.html = html;
    this.citables = citables;
    this.own = own;
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
      NormalEdition edition, Map<String, Tree> index, Optional<byte[]> pdf, Path folder)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>(Assets.all());
    WebFonts.of(edition.edition()).addTo(files);
    Images.of(edition).forEach((path, image) -> files.put("images/" + path, image));
    for (TeiFile file : edition.edition().files()) {
      files.put("tei/" + file.key(), Files.readAllBytes(file.file()));
    }
    pdf.ifPresent(book -> files.put("edition.pdf", book));
    Optional<Path> style = style(edition.edition());
    if (style.isPresent()) {
      files.put("assets/own.css", Files.readAllBytes(style.get()));
    }
    Citations citations = citations(edition);
    files.putAll(citations.files());
    Parameters parameters =
        Parameters.none()
            .with("cited", citations.cited())
            .with("own-css", style.map(css -> "assets/own.css").orElse(""))
            .with("tool", tool)
            .with("digest", Digest.of(edition.edition().files()))
            .with("pdf", pdf.isPresent() ? "edition.pdf" : "")
            .with("images", images(files))
            .with("image-sizes", imageSizes(files));
    Outcome<Map<String, byte[]>> pages = html.render(edition, index, parameters);
    files.putAll(pages.value().orElseThrow());
    putSearch(files, edition.languages());
    files.putAll(Viewer.files(pages.value().orElseThrow().keySet()));
    files.putAll(Places.of(pages.value().orElseThrow()));
    new Manifest(folder).write(files);
    return Outcome.of(folder.resolve("index.html"), pages.problems());
  }

  /** Tables of passages become the data of the search; they are no files of the site themselves. */
  private static void putSearch(Map<String, byte[]> files, List<String> languages) {
    SearchFiles search = new SearchFiles();
    Map<String, byte[]> tables = new TreeMap<>(files);
    tables.keySet().removeIf(path -> !path.endsWith(".passages"));
    files.keySet().removeAll(tables.keySet());
    files.put("assets/search.js", search.program());
    files.putAll(search.data(tables.values(), languages));
  }

  /** The style sheet of the edition's own, read after ours. */
  private Optional<Path> style(Edition edition) {
    return Optional.ofNullable(edition.settings().own().get("site.css"))
        .flatMap(css -> own.found(edition, css))
        .filter(Files::isRegularFile);
  }

  private Citations citations(NormalEdition edition) {
    String styles = edition.edition().settings().site().getOrDefault("styles", "");
    return Citations.of(
        citables.inAll(edition),
        edition.languages(),
        styles.isEmpty() ? List.of() : List.of(styles.split(" ")));
  }

  private static List<String> images(Map<String, byte[]> files) {
    return files.keySet().stream().filter(path -> path.startsWith("images/")).toList();
  }

  private static List<String> imageSizes(Map<String, byte[]> files) {
    return images(files).stream().map(path -> ImageSizes.of(files.get(path))).toList();
  }
}
