// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.util.List;
import org.basylym.tei.Digest;
import org.basylym.tei.SourceFile;

/**
 * The files that a book was made from. With them a PDF is PDF/A-3a, which allows any attachment;
 * without them it is PDF/A-2a.
 *
 * @param attached whether the PDF carries its sources
 * @param files those to attach, each under a name of its own
 */
public record Sources(boolean attached, List<SourceFile> files) {
  /** The PDF goes out alone. */
  public static final Sources LEFT_OUT = new Sources(false, List.of());

  public Sources {
    files = List.copyOf(files);
  }

  /** Sources that go with the PDF. */
  public static Sources of(List<SourceFile> files) {
    return new Sources(true, files);
  }

  /** One for all the files, so that a PDF with other sources is another one. */
  String digest() throws IOException {
    return Digest.ofSources(files);
  }

  /** What FOP is to make. */
  String mode() {
    return attached ? "PDF/A-3a" : "PDF/A-2a";
  }
}
