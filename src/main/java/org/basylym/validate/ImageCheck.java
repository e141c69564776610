// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.basylym.tei.TeiFile;

/** Whether the images and recordings that a file names by a path are there. */
final class ImageCheck implements Check {
  private static final Set<String> MEDIA = Set.of("graphic", "media", "binaryObject");

  private final TeiFile file;
  private final Findings findings;

  ImageCheck(TeiFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    if (element.isOneOf(MEDIA)) {
      check(element, element.attribute("url"));
    }
    String facs = element.attribute("facs");
    if (facs != null && facs.matches("[^#:\\s]+\\.(?i:jpe?g|png|tiff?|jp2|gif|svg|webp)")) {
      check(element, facs);
    }
  }

  private void check(Element element, String url) {
    if (url == null || url.isBlank() || url.indexOf(':') >= 0 || !url.matches("[^#]+\\.\\w{2,5}")) {
      return;
    }
    try {
      URI base = element.place().source().orElse(file.file()).toUri();
      Path path = Path.of(base.resolve(URI.create(url.strip().replace(" ", "%20")))).normalize();
      if (path.startsWith(file.root()) && !Files.exists(path)) {
        findings.report("missing-image", element.place(), "url", url.strip());
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      findings.report("missing-image", element.place(), "url", url.strip());
    }
  }
}
