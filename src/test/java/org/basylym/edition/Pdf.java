// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a book that was printed, page after page. */
public final class Pdf {
  private Pdf() {}

  public static String text(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      // It would take a letter that nearly touches its like for a shadow of it.
      stripper.setSuppressDuplicateOverlappingText(false);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with words that were divided at the end of a line made whole. */
  public static String joined(Path file) {
    return text(file).replaceAll("[-\\u00AD\\u2010]?\\s*\\R\\s*", "");
  }
}
