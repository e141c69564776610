// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basylym.benchmark.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on a book is shared among the processors of a machine; nothing of that may be seen. */
class BookThreadsTest {
  /** Enough for several chapters to be shared. */
  private static final int PAGES = 30;

  @TempDir Path folder;

  @Test
  void a_book_is_the_same_from_one_processor_and_from_two()
      throws IOException, InterruptedException {
    Path text = SampleBook.write(folder.resolve("book.xml"), PAGES, true);
    assertThat(printed(text, 1)).isEqualTo(printed(text, 2));
  }

  private byte[] printed(Path text, int processors) throws IOException, InterruptedException {
    Path pdf = folder.resolve(processors + ".pdf");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:ActiveProcessorCount=" + processors,
            "-XX:TieredStopAtLevel=1",
            "-Xss8m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.basylym.Main",
            "pdf",
            text.toString(),
            "-o",
            pdf.toString());
    int code =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(code).as("the exit code").isZero();
    return Files.readAllBytes(pdf);
  }
}
