// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.basylym.Basylym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags on lines of their own, empty tags and tags of other vocabularies change no word. */
class LaidOutMarkupTest {
  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:o="urn:other" xml:lang="en"><teiHeader>
      <fileDesc><titleStmt><title>Ferry</title></titleStmt><publicationStmt><p>p</p>
      </publicationStmt><sourceDesc><p>s</p></sourceDesc></fileDesc></teiHeader>
      <text><body>%s</body></text></TEI>
      """;

  @TempDir private Path folder;

  @Test
  void a_line_that_ends_for_a_tag_leaves_no_space_before_punctuation() throws IOException {
    String laidOut =
        """
        <p>By <persName>
            <forename>Emil</forename>
            <surname>Bek</surname>
          </persName>, and <hi>others
          </hi>; <hi>kept
          </hi> apart.</p>
        """;
    assertThat(words(laidOut)).contains("By Emil Bek, and others; kept apart.");
    assertThat(words("<p xml:space='preserve'><hi>as it is\n</hi>, is</p>"))
        .contains("as it is , is");
    assertThat(words("<p xml:lang='fr'><hi>bon\n</hi>; <hi>oui\n</hi>, non</p>"))
        .contains("bon ; oui, non");
  }

  @Test
  void a_substitution_inside_a_word_leaves_it_one_word() throws IOException {
    String subst = "<subst>\n<del>n</del>\n<add>m</add>\n</subst>";
    assertThat(words("<p>the Ta" + subst + "e river</p>")).contains("the Tanme river");
    assertThat(words("<p>came " + subst + ", went</p>")).contains("came n m, went");
  }

  @Test
  void words_and_signs_are_joined_as_they_say() throws IOException {
    String tokens =
        """
        <p><s>
          <pc join="right">(</pc>
          <name>
            <w join="right">Bek</w>
            <pc join="both">-</pc>
            <w join="right">Ali</w>
          </name>
          <pc>,</pc>
          <w>ferry</w>
          <w>man</w>
          <pc join="left">!</pc>
        </s></p>
        """;
    assertThat(words(tokens)).contains("(Bek-Ali, ferry man!");
  }

  @Test
  void an_empty_addition_has_no_entry() throws IOException {
    String page = page("<p>One <add hand='#x' place='above'/>two <add place='above'>in</add></p>");
    assertThat(page.split("class=\"entry documentary\"", -1)).hasSize(2);
  }

  @Test
  void notes_in_blocks_of_another_vocabulary_are_there() throws IOException {
    assertThat(words("<o:div><head>H</head><p>One<note>of the ferry</note></p></o:div>"))
        .contains("of the ferry");
  }

  @Test
  void annotations_in_no_part_that_has_an_id_are_there() throws IOException {
    String spans = "<standOff><spanGrp><span from='#w'>a person</span></spanGrp></standOff>";
    String annotated = TEI.replace("<text>", spans + "<text>");
    assertThat(page(annotated, "<p><w xml:id='w'>Bek</w></p>")).contains("a person");
  }

  private String words(String body) throws IOException {
    String page = page(body);
    String text = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    return text.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }

  private String page(String body) throws IOException {
    return page(TEI, body);
  }

  private String page(String tei, String body) throws IOException {
    Path file = Files.writeString(folder.resolve("ferry.xml"), tei.formatted(body));
    PrintWriter quiet = new PrintWriter(new StringWriter());
    new Basylym(quiet, quiet).run("html", file.toString(), "-o", folder + "/site");
    return Files.readString(folder.resolve("site/ferry.html"));
  }
}
