// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/** The images that an edition shows and that lie in its folder. */
public final class Images {
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");

  private Images() {}

  /**
   * Contents by path from the edition's root; images that are missing or elsewhere are left out.
   */
  public static Map<String, byte[]> of(NormalEdition edition) throws IOException {
    Path root = edition.edition().root();
    Map<String, byte[]> images = new TreeMap<>();
    for (NormalEdition.Part document : edition.parts()) {
      Path folder = root.resolve(document.path()).getParent();
      for (String address : addresses(document.tree().node())) {
        Path file = file(folder, address);
        if (file != null && file.startsWith(root) && Files.isRegularFile(file)) {
          images.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return images;
  }

  /** One address in {@code url}, one or more in {@code facs}. */
  private static List<String> addresses(XdmNode document) {
    Set<String> holders = Set.of("url", "facs");
    return document
        .select(
            Steps.descendant(Predicates.isElement())
                .then(Steps.attribute(a -> holders.contains(a.getNodeName().getLocalName()))))
        .flatMap(
            address ->
                address.getNodeName().getLocalName().equals("url")
                    ? Stream.of(address.getStringValue().strip())
                    : Stream.of(address.getStringValue().strip().split("\\s+")))
        .toList();
  }

  private static Path file(Path folder, String address) {
    String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending) || address.contains(":")) {
      return null;
    }
    try {
      return folder.resolve(address).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
