// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long text of any shape becomes pages of a bearable size that together are the text. */
class LongTextsTest {
  private static final int BUDGET = 150_000;
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern LINK =
      Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"#:?]*)(#[^\"]+)?\"");
  private static final Pattern NEXT = Pattern.compile("<link rel=\"next\" href=\"([^\"]*)\"");
  private static final Pattern TEXT =
      Pattern.compile("<article class=\"text\\b.*</main>", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\b[a-z]+\\d+(?:e\\d+)?(?:x\\d+)?\\b");

  /** Ids that the frame of each page has. */
  private static final Pattern FRAME = Pattern.compile("main|entry-tools|(search|cite)\\b.*");

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    Path tei = Files.createDirectories(folder.resolve("tei"));
    for (Map.Entry<String, String> text : LongTexts.all().entrySet()) {
      String content = text.getValue().replaceFirst("<(p|l|lg)>", "<$1 xml:id='far'>");
      Files.writeString(tei.resolve(text.getKey() + ".xml"), content);
    }
    site = folder.resolve("site");
    Launcher.Run run = Launcher.ofTheBuild().run("html", tei.toString(), "-o", site.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void each_text_has_several_pages_none_too_heavy() throws IOException {
    for (String name : LongTexts.all().keySet()) {
      assertThat(pages(name)).as(name).hasSizeGreaterThan(2);
      for (Path page : pages(name)) {
        assertThat(Html.weight(page)).as(page.toString()).isLessThan(BUDGET);
      }
    }
  }

  @Test
  void each_word_of_a_text_is_on_one_page() throws IOException {
    for (Map.Entry<String, String> text : LongTexts.all().entrySet()) {
      Map<String, Integer> drawn = new TreeMap<>();
      for (Path page : pages(text.getKey())) {
        for (String word : new TreeSet<>(words(text(page)))) {
          drawn.merge(word, 1, Integer::sum);
        }
      }
      String source = text.getValue().replaceAll("<[^>]*>", " ");
      assertThat(drawn.keySet()).as(text.getKey()).containsAll(words(source));
      drawn.values().removeIf(pages -> pages == 1);
      assertThat(drawn).as(text.getKey()).isEmpty();
    }
  }

  @Test
  void each_id_of_a_text_is_on_one_page() throws IOException {
    for (String name : LongTexts.all().keySet()) {
      Set<String> seen = new HashSet<>();
      List<String> doubled = new ArrayList<>();
      for (Path page : pages(name)) {
        ids(page).stream()
            .filter(id -> !FRAME.matcher(id).matches() && !seen.add(id))
            .forEach(id -> doubled.add(page.getFileName() + "#" + id));
      }
      assertThat(doubled).as(name).isEmpty();
    }
  }

  @Test
  void links_between_the_pages_lead_somewhere() throws IOException {
    Map<String, List<String>> ids = new HashMap<>();
    for (Path page : Html.pages(site)) {
      ids.put(page.getFileName().toString(), ids(page));
    }
    Set<String> broken = new TreeSet<>();
    for (String name : LongTexts.all().keySet()) {
      for (Path page : pages(name)) {
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
          String file = link.group(1).isEmpty() ? page.getFileName().toString() : link.group(1);
          String place = link.group(2) == null ? "" : link.group(2).substring(1);
          if (!ids.containsKey(file)
              || !(place.isEmpty() || place.contains("=") || ids.get(file).contains(place))) {
            broken.add(page.getFileName() + " -> " + link.group(1) + link.group(2));
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void the_first_page_leads_to_the_next_until_the_last_of_the_text() throws IOException {
    for (String name : LongTexts.all().keySet()) {
      Set<String> reached = new TreeSet<>();
      String page = name + ".html";
      while (page.matches(name + "(~\\d+)?\\.html") && reached.add(page)) {
        Matcher next = NEXT.matcher(Files.readString(site.resolve(page)));
        page = next.find() ? next.group(1) : "";
      }
      assertThat(reached).as(name).hasSameSizeAs(pages(name));
    }
  }

  @Test
  void contents_are_on_every_page_and_name_it() throws IOException {
    for (Path page : pages("chapters")) {
      assertThat(Files.readString(page))
          .contains("<nav class=\"contents")
          .contains("Chapter number9");
    }
  }

  private static List<Path> pages(String text) throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files
          .filter(file -> file.getFileName().toString().matches(text + "(~\\d+)?\\.html"))
          .sorted()
          .toList();
    }
  }

  private static String text(Path page) throws IOException {
    Matcher text = TEXT.matcher(Files.readString(page));
    assertThat(text.find()).as(page.toString()).isTrue();
    return Html.text(text.group().replace("<", " <").replaceAll("(?s)<nav.*?</nav>", " "));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> ids(Path page) throws IOException {
    return Arrays.asList(
        ID.matcher(Files.readString(page)).results().map(id -> id.group(1)).toArray(String[]::new));
  }
}
