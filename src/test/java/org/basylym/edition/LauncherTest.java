// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.basylym.edition.Launcher.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its place, its Java and the names of files wherever it is called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private final Launcher launcher = Launcher.ofTheBuild();

  @TempDir Path folder;

  @Test
  void starts_through_symbolic_links_from_a_folder_with_spaces_and_Kazakh_letters()
      throws IOException {
    Path links = Files.createDirectories(folder.resolve("Қазақ сөзі"));
    Path first = Files.createSymbolicLink(links.resolve("бірінші"), launcher.script());
    Path second = Files.createSymbolicLink(links.resolve("екінші"), first.getFileName());

    Run run = launcher.at(second).in(links).run("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("0.1.0");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void starts_from_a_copy_of_the_distribution_without_a_word_about_the_class_archive()
      throws IOException {
    Path copy = folder.resolve("көшірме 2");
    copyTree(launcher.script().getParent().getParent(), copy);

    Run run = launcher.at(copy.resolve("bin/basylym")).run("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("0.1.0").hasLineCount(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void reads_and_writes_Kazakh_names_and_words_in_a_locale_without_them() throws IOException {
    Path file = folder.resolve("хат бір.xml");
    Files.writeString(file, "<TEI xmlns='http://www.tei-c.org/ns/1.0'><ғажап/></TEI>");

    Run run = launcher.with(Map.of("LC_ALL", "C", "LANG", "C")).run("validate", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("хат бір.xml:1:").contains("ғажап");
  }

  @Test
  void says_that_there_is_no_java_where_JAVA_HOME_points() {
    Run run = launcher.with(Map.of("JAVA_HOME", folder.toString())).run("--version");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("JAVA_HOME").hasLineCount(1);
  }

  @Test
  void says_that_java_is_too_old() throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho started\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");

    Run run = launcher.with(Map.of("JAVA_HOME", folder + "/jdk")).run("--version");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("Java 17 or later").contains("Java 11").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void says_that_its_result_does_not_fit_on_standard_output()
      throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder("target/basylym/bin/basylym", "explain", "dangling-pointer")
            .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("/dev/full")))
            .redirectError(err.toFile())
            .start()
            .waitFor();

    assertThat(code).isEqualTo(3);
    assertThat(err).content().contains("cannot write all of the result").hasLineCount(1);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
