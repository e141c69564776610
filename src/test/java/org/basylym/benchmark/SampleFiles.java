// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes TEI files of any size and editions of any number of files, the same ones each time. */
final class SampleFiles {
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="kk"><teiHeader><fileDesc>
      <titleStmt><title>Өлшем</title></titleStmt><publicationStmt><p>Жоқ.</p></publicationStmt>
      <sourceDesc><listWit><witness xml:id="A">А</witness><witness xml:id="B">Б</witness></listWit></sourceDesc>
      </fileDesc></teiHeader>
      <text><body>
      """;
  private static final String FOOTER =
      """
      </body></text>
      <standOff><listPerson><person xml:id="person"><persName>Біреу</persName></person></listPerson></standOff></TEI>
      """;
  private static final String DIVISION =
      """
      <div xml:id="d%1$s"><head>Бөлім %1$s</head>
      <p xml:id="p%1$s" prev="#p%2$s">Делегация <date when="1918-03-%3$s">1918 жылғы %3$s наурызда</date> Мәскеуге
      барды, <persName ref="#person">біреу</persName> мұны «маңызды» деп жазды:
      <app><lem wit="#A">оқылым</lem><rdg wit="#B">басқа оқылым</rdg></app> және
      <bibl>ҚР ОММ, %1$s-қор, 1-тізбе, 2-іс, 3-парақ</bibl>.</p></div>
      """;

  /** One of every kind of fault that a division can have. */
  private static final String FAULTS = "<p><ref target=\"#none%s\">сілтеме</ref><p/></p>\n";

  private SampleFiles() {}

  /** A file of about so many bytes, with so many places that are wrong. */
  static Path text(Path file, long bytes, int faults) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      long written = HEADER.length();
      for (int n = 1; written < bytes || n <= faults; n++) {
        String division = DIVISION.formatted(n, Math.max(1, n - 1), 10 + n % 20);
        out.write(division);
        if (n <= faults) {
          out.write(FAULTS.formatted(n));
        }
        written += division.length() * 3L / 2;
      }
      out.write(FOOTER);
    }
    return file;
  }

  /** Small files in one folder, each of which points to several others. */
  static void mesh(Path folder, int files, int pointers) throws IOException {
    for (int i = 0; i < files; i++) {
      StringBuilder text = new StringBuilder(HEADER);
      for (int p = 1; p <= pointers; p++) {
        int other = (int) ((i + (long) p * p * 7) % files);
        text.append(
            String.format(
                Locale.ROOT,
                "<p xml:id=\"p%d\">Қараңыз: <ref target=\"f%d.xml#p%d\">сонда</ref>.</p>%n",
                p,
                other,
                p));
      }
      Files.writeString(folder.resolve("f" + i + ".xml"), text.append(FOOTER));
    }
  }

  /** So many copies of the TEI files in a folder, in turns, none larger than a limit. */
  static void copies(Path from, Path folder, int files, long limit) throws IOException {
    try (Stream<Path> found = Files.list(from)) {
      List<Path> sources =
          found
              .filter(file -> file.toString().endsWith(".xml") && size(file) <= limit)
              .sorted()
              .toList();
      for (int i = 0; i < files; i++) {
        Files.copy(sources.get(i % sources.size()), folder.resolve("f" + i + ".xml"));
      }
    }
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
