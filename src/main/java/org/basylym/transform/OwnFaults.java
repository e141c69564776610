// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import org.xml.sax.SAXParseException;

/** The first fault that Saxon finds in a stylesheet of the edition's own. */
final class OwnFaults implements ErrorReporter {
  private final Path module;
  private Optional<OwnStylesheet.Fault> first = Optional.empty();

  OwnFaults(Path module) {
    this.module = module;
  }

  @Override
  public void report(XmlProcessingError error) {
    if (first.isEmpty() && !error.isWarning()) {
      first = Optional.of(fault(error.getLocation(), error.getMessage()));
    }
  }

  /** What was reported, else what the exception says. */
  OwnStylesheet.Fault first(SaxonApiException exception) {
    for (Throwable why = exception; why != null; why = why.getCause()) {
      if (why instanceof SAXParseException broken) {
        return new OwnStylesheet.Fault(
            file(broken.getSystemId()),
            Math.max(0, broken.getLineNumber()),
            Math.max(0, broken.getColumnNumber()),
            flat(broken.getMessage()));
      }
    }
    return first.orElseGet(
        () ->
            new OwnStylesheet.Fault(
                file(exception.getSystemId()),
                Math.max(0, exception.getLineNumber()),
                0,
                flat(exception.getMessage())));
  }

  private OwnStylesheet.Fault fault(Location place, String message) {
    return place == null
        ? new OwnStylesheet.Fault(module.toString(), 0, 0, flat(message))
        : new OwnStylesheet.Fault(
            file(place.getSystemId()),
            Math.max(0, place.getLineNumber()),
            Math.max(0, place.getColumnNumber()),
            flat(message));
  }

  /** Our own stylesheets are no files to correct: then the module is to blame. */
  private String file(String systemId) {
    return systemId != null && systemId.startsWith("file:") && !systemId.contains("/org/basylym/")
        ? Path.of(URI.create(systemId)).toString()
        : module.toString();
  }

  private static String flat(String text) {
    return String.valueOf(text).strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }
}
