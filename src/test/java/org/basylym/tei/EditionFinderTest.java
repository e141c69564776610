// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a command line means, and what their edition is. */
class EditionFinderTest {
  @TempDir private Path folder;

  @Test
  void takes_every_tei_file_below_a_folder_sorted_and_no_hidden_one() throws IOException {
    for (String name :
        List.of("b.xml", "a/z.TEI", "a/x.odd", "a/notes.txt", ".hidden.xml", ".git/c.xml")) {
      file(name);
    }
    assertThat(keys(find(folder))).containsExactly("a/x.odd", "a/z.TEI", "b.xml");
  }

  @Test
  void takes_a_file_whatever_its_name() throws IOException {
    assertThat(keys(find(file("letter.txt")))).containsExactly("letter.txt");
    assertThat(keys(find(file(".draft.xml")))).containsExactly(".draft.xml");
  }

  @Test
  void is_not_caught_in_a_circle_of_links() throws IOException {
    file("a/b.xml");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    assertThat(keys(find(folder))).containsExactly("a/b.xml");
  }

  @Test
  void follows_a_link_that_the_user_names() throws IOException {
    file("real/b.xml");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    assertThat(keys(find(link))).containsExactly("b.xml");
  }

  @Test
  void says_which_path_does_not_exist_and_keeps_the_others() throws IOException {
    Outcome<Edition> found = find(file("a.xml"), folder.resolve("none.xml"));
    assertThat(keys(found)).containsExactly("a.xml");
    assertThat(rules(found)).containsExactly("unreadable-file");
    assertThat(found.problems().get(0).place().name()).endsWith("none.xml");
  }

  @Test
  void says_that_a_folder_holds_no_tei() throws IOException {
    file("notes.txt");
    assertThat(rules(find(folder))).containsExactly("no-tei-files");
  }

  @Test
  void the_nearest_folder_with_settings_is_the_root() throws IOException {
    file("basylym.toml");
    Path text = file("texts/deep/a.xml");
    Edition edition = find(text).value().orElseThrow();
    assertThat(edition.root()).isEqualTo(folder);
    assertThat(keys(find(text))).containsExactly("texts/deep/a.xml");
  }

  @Test
  void several_paths_share_the_folder_above_them() throws IOException {
    Outcome<Edition> found = find(file("one/a.xml"), file("two/b.xml"));
    assertThat(found.value().orElseThrow().root()).isEqualTo(folder);
    assertThat(keys(found)).containsExactly("one/a.xml", "two/b.xml");
  }

  @Test
  void a_file_named_twice_is_taken_once() throws IOException {
    Path file = file("a.xml");
    assertThat(keys(find(file, folder, file))).containsExactly("a.xml");
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private static Outcome<Edition> find(Path... paths) {
    return new EditionFinder(new RuleCatalog()).find(List.of(paths));
  }

  private static List<String> keys(Outcome<Edition> found) {
    return found.value().orElseThrow().files().stream().map(TeiFile::key).toList();
  }

  private static List<String> rules(Outcome<Edition> found) {
    return found.problems().stream().map(Diagnostic::rule).toList();
  }
}
