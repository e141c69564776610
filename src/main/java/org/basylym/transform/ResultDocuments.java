// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.Serializer;

/** Keeps what xsl:result-document makes in memory: a stylesheet never writes to the disk itself. */
final class ResultDocuments {
  /** Result documents resolve against this base, and what is below it is their name. */
  static final String BASE = "result:/";

  private final Processor processor;
  private final BiConsumer<String, byte[]> documents;
  private final Optional<OwnStylesheet> own;

  ResultDocuments(
      Processor processor, BiConsumer<String, byte[]> documents, Optional<OwnStylesheet> own) {
    this.processor = processor;
    this.documents = documents;
    this.own = own;
  }

  Destination destination(URI uri) {
    String name = uri.getPath() == null ? uri.getSchemeSpecificPart() : uri.getPath();
    String href = name.replaceFirst("^/", "");
    if (href.isEmpty() || href.contains("..")) {
      String why = "a result document may not be called " + uri;
      own.ifPresent(
          stylesheet -> {
            String file = stylesheet.module().toString();
            throw new OwnStylesheet.Failed(new OwnStylesheet.Fault(file, 0, 0, why), null);
          });
      throw new IllegalStateException(why);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serializer serializer = processor.newSerializer(bytes);
    serializer.onClose(() -> documents.accept(href, bytes.toByteArray()));
    return serializer;
  }
}
