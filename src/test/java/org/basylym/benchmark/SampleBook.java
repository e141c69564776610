// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a critical edition of about so many pages, the same one each time: chapters of prose with a
 * poem, an apparatus in two series, notes. Every word of it is made up.
 */
public final class SampleBook {
  private static final int WORDS_A_PAGE = 295;
  private static final int PAGES_A_CHAPTER = 7;
  private static final int WORDS_A_PARAGRAPH = 90;
  private static final String[] SYLLABLES = {
    "ar", "ma", "vi", "rum", "que", "ca", "no", "tro", "iae", "qui", "pri", "mus", "ab", "o", "ris",
    "i", "ta", "li", "am", "fa", "to", "pro", "fu", "gus", "la", "ve", "nit", "lit", "to", "ra"
  };
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="la"><teiHeader><fileDesc>
      <titleStmt><title>Liber fictus</title></titleStmt>
      <publicationStmt><p>Nusquam editus.</p></publicationStmt><sourceDesc><listWit>
      <witness xml:id="A">Codex A</witness><witness xml:id="B">Codex B</witness>
      <witness xml:id="C">Codex C</witness></listWit></sourceDesc></fileDesc></teiHeader>
      <text><body>
      """;

  private final Writer out;
  private final int wordsAnEntry;
  private long seed = 20261123;
  private int words;
  private int entries;

  private SampleBook(Writer out, boolean dense) {
    this.out = out;
    this.wordsAnEntry = dense ? 16 : 40;
  }

  /** Writes the book to a file; dense ones have 24 entries a page, others 10. */
  public static Path write(Path file, int pages, boolean dense) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      SampleBook book = new SampleBook(out, dense);
      out.write(HEADER);
      int chapters = Math.max(1, Math.round((float) pages / PAGES_A_CHAPTER));
      for (int chapter = 1; chapter <= chapters; chapter++) {
        book.chapter(chapter, pages * WORDS_A_PAGE / chapters);
      }
      out.write("</body></text></TEI>\n");
      return file;
    }
  }

  private void chapter(int number, int length) throws IOException {
    out.write("<div xml:id=\"c" + number + "\"><head>Caput " + number + "</head>\n");
    for (int written = 0; written < length; written += WORDS_A_PARAGRAPH) {
      out.write("<p>");
      text(WORDS_A_PARAGRAPH);
      out.write("</p>\n");
      if (written / WORDS_A_PARAGRAPH == 8) {
        poem();
      }
    }
    out.write("</div>\n");
  }

  private void poem() throws IOException {
    out.write("<lg>");
    for (int line = 1; line <= 12; line++) {
      out.write("<l n=\"" + line + "\">");
      text(6);
      out.write("</l>");
    }
    out.write("</lg>\n");
  }

  private void text(int length) throws IOException {
    for (int i = 0; i < length; i++) {
      words++;
      if (words % wordsAnEntry == 0) {
        entry();
      } else {
        out.write(word());
        if (words % 230 == 0) {
          out.write("<note place=\"foot\">" + several(9) + "</note>");
        }
      }
      out.write(' ');
    }
  }

  private void entry() throws IOException {
    entries++;
    String lemma = several(1 + random(3));
    if (entries % 4 == 0) {
      out.write("<app type=\"fontium\"><lem>" + lemma + "</lem><note>" + several(3) + " ");
      out.write(entries + "</note></app>");
    } else {
      out.write(
          "<app><lem wit=\"#A\">" + lemma + "</lem><rdg wit=\"#B\">" + several(1 + random(3)));
      out.write("</rdg>");
      if (entries % 3 == 0) {
        out.write("<rdg wit=\"#C\">" + several(2) + "</rdg>");
      }
      out.write("</app>");
    }
  }

  private String several(int number) {
    StringBuilder said = new StringBuilder(word());
    for (int i = 1; i < number; i++) {
      said.append(' ').append(word());
    }
    return said.toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random(4); i > 0; i--) {
      word.append(SYLLABLES[random(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private int random(int bound) {
    seed = (seed * 6364136223846793005L + 1442695040888963407L) & Long.MAX_VALUE;
    return (int) ((seed >> 33) % bound);
  }

  /** Writes a book by hand: file, pages, and dense or not. */
  public static void main(String[] args) {
    try {
      write(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
