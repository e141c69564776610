// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build takes away what an earlier one has left, and nothing that is somebody else's. */
class ManifestTest {
  @TempDir private Path folder;

  @Test
  void what_is_not_written_again_goes() throws IOException {
    write("a.html", "one", "a~2.html", "two", "ru/a~2.html", "dva");
    write("a.html", "one and two");

    assertThat(folder.resolve("a.html")).hasContent("one and two");
    assertThat(folder.resolve("a~2.html")).doesNotExist();
    assertThat(folder.resolve("ru/a~2.html")).doesNotExist();
  }

  @Test
  void what_nobody_has_written_here_stays() throws IOException {
    Files.writeString(folder.resolve("mine~2.html"), "mine");
    write("a.html", "one");
    write("b.html", "two");

    assertThat(folder.resolve("mine~2.html")).hasContent("mine");
    assertThat(folder.resolve("a.html")).doesNotExist();
  }

  @Test
  void what_was_changed_since_stays() throws IOException {
    write("a.html", "one", "b.html", "two");
    Files.writeString(folder.resolve("b.html"), "two, by hand");
    write("a.html", "one");

    assertThat(folder.resolve("b.html")).hasContent("two, by hand");
  }

  @Test
  void a_list_that_names_what_lies_elsewhere_is_not_obeyed() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    write("site/a.html", "one");
    Path outside = folder.resolve("site/a.html");
    String list = Files.readString(folder.resolve(Manifest.NAME));
    Files.writeString(
        Files.createDirectories(folder.resolve("other")).resolve(Manifest.NAME),
        list.replace(" site/", " ../site/") + "no line of ours\n");

    new Manifest(folder.resolve("other")).write(new TreeMap<>());

    assertThat(outside).exists();
    assertThat(site).isDirectory();
  }

  @Test
  void what_was_written_before_a_build_broke_off_is_known() throws IOException {
    write("a.html", "one");
    Files.createDirectories(folder.resolve("z.html/in-the-way"));
    try {
      write("a.html", "two", "b.html", "new", "z.html", "cannot be");
    } catch (IOException expected) {
      assertThat(folder.resolve("b.html")).exists();
    }
    write("a.html", "three");

    assertThat(folder.resolve("b.html")).doesNotExist();
    assertThat(folder.resolve("z.html/in-the-way")).exists();
  }

  private void write(String... pathsAndContents) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndContents.length; i += 2) {
      files.put(pathsAndContents[i], pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    new Manifest(folder).write(files);
  }
}
