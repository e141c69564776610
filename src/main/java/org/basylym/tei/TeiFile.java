// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.net.URI;
import java.nio.file.Path;
import org.basylym.diagnostics.SourcePlace;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/**
 * A file of an edition.
 *
 * @param file the file itself, absolute
 * @param name the file as the user named it, for reports
 * @param key its path from the edition's root, with {@code /} on every system
 * @param root the folder that nothing in the file may reach out of
 */
public record TeiFile(Path file, String name, String key, Path root) {

  /** The file as a whole, as a place in a report. */
  public SourcePlace place() {
    return SourcePlace.file(name, file);
  }

  /** Where a parser stands that reads this file, or one that it includes: after a start tag. */
  public SourcePlace place(Locator locator) {
    SourcePlace place = placeOf(locator.getSystemId());
    return locator.getLineNumber() < 1
        ? place
        : place.afterTag(locator.getLineNumber(), locator.getColumnNumber());
  }

  /** The place that a message about this file, or about one that it includes, names. */
  public SourcePlace place(SAXParseException message) {
    SourcePlace place = placeOf(message.getSystemId());
    return message.getLineNumber() < 1
        ? place
        : place.afterTag(message.getLineNumber(), message.getColumnNumber());
  }

  /** The file that a parser's system id names: this one or one that it includes. */
  SourcePlace placeOf(String systemId) {
    try {
      Path other = systemId == null ? file : Path.of(URI.create(systemId));
      return other.equals(file) ? place() : sibling(other).place();
    } catch (IllegalArgumentException e) {
      return place();
    }
  }

  /** A file beside or below this one, named in the same manner. */
  public TeiFile sibling(Path other) {
    Path sibling = other.toAbsolutePath().normalize();
    String shown =
        Path.of(name).isAbsolute()
            ? sibling.toString()
            : Path.of("").toAbsolutePath().relativize(sibling).toString();
    return new TeiFile(sibling, shown, key(root, sibling), root);
  }

  /** The path of {@code file} from {@code root}, with {@code /} between its steps. */
  static String key(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
