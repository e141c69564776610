// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static net.sf.saxon.s9api.streams.Steps.descendant;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.transform.SaxonRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TEI files as they come, and as an enemy would write them. */
class TeiReaderTest {
  private static final String OPEN =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude'>";
  private static final String SECRET = "құпия";

  private final SaxonRuntime saxon = new SaxonRuntime();
  private final TeiReader reader = new TeiReader(saxon, new RuleCatalog(), List.of());

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makes_an_edition_and_a_secret_beside_it() throws IOException {
    root = Files.createDirectory(folder.resolve("edition"));
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.writeString(folder.resolve("secret.xml"), "<p>" + SECRET + "</p>");
  }

  @Test
  void never_reads_an_entity_from_outside_the_edition() throws IOException {
    for (String target :
        List.of(
            "../secret.txt",
            folder.resolve("secret.txt").toUri().toString(),
            "file:///etc/passwd",
            "http://127.0.0.1:9/x",
            "jar:file:///x!/y")) {
      Outcome<TeiDocument> read =
          read("<!DOCTYPE TEI [<!ENTITY e SYSTEM '" + target + "'>]>" + tei("<p>а&e;б</p>"));
      assertThat(rules(read)).containsExactly("external-entity-refused");
      assertThat(text(read)).isEqualTo("аб");
    }
  }

  @Test
  void never_reads_an_entity_behind_a_link_out_of_the_edition() throws IOException {
    Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
    Outcome<TeiDocument> read =
        read("<!DOCTYPE TEI [<!ENTITY e SYSTEM 'link.txt'>]>" + tei("<p>&e;</p>"));
    assertThat(rules(read)).containsExactly("external-entity-refused");
    assertThat(text(read)).doesNotContain(SECRET);
  }

  @Test
  void reads_entities_and_declarations_inside_the_edition() throws IOException {
    Files.writeString(root.resolve("own.dtd"), "<!ENTITY alash 'Алаш'>");
    Files.writeString(root.resolve("part.txt"), "бөлік");
    Outcome<TeiDocument> read =
        read(
            "<!DOCTYPE TEI SYSTEM 'own.dtd' [<!ENTITY e SYSTEM 'part.txt'><!ENTITY i 'іш'>]>"
                + tei("<p>&alash; &e; &i;</p>"));
    assertThat(read.problems()).isEmpty();
    assertThat(text(read)).isEqualTo("Алаш бөлік іш");
  }

  @Test
  void refuses_a_bomb_of_entities() throws IOException {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 'лақап сөз '>");
    for (int i = 1; i < 12; i++) {
      entities.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    Outcome<TeiDocument> read = read("<!DOCTYPE TEI [" + entities + "]>" + tei("<p>&e11;</p>"));
    assertThat(read.value()).isEmpty();
    assertThat(rules(read)).containsAnyOf("entity-expansion-too-large", "not-well-formed");
  }

  @Test
  void refuses_bottomless_nesting() throws IOException {
    Outcome<TeiDocument> read = read(tei("<hi>".repeat(50_000) + "</hi>".repeat(50_000)));
    assertThat(read.value()).isEmpty();
    assertThat(rules(read)).containsExactly("nesting-too-deep");
  }

  @Test
  void includes_a_file_of_the_edition_and_knows_where_its_elements_are() throws IOException {
    Files.writeString(root.resolve("part.xml"), "<p xmlns='http://www.tei-c.org/ns/1.0'>бөлік</p>");
    Outcome<TeiDocument> read = read(tei("<xi:include href='part.xml'/><p>соңы</p>"));
    assertThat(read.problems()).isEmpty();
    assertThat(text(read)).isEqualTo("бөліксоңы");
    List<String> files =
        read.value().orElseThrow().tree().select(descendant("p")).toList().stream()
            .map(p -> p.attribute("src:file"))
            .toList();
    assertThat(files).hasSize(2);
    assertThat(read.value().orElseThrow().tree().toString())
        .containsPattern("<p [^>]*src:file=\"[^\"]*part.xml\"")
        .containsPattern("<p [^>]*src:file=\"[^\"]*text.xml\"[^>]*>соңы");
  }

  @Test
  void includes_the_element_that_an_xpointer_names() throws IOException {
    Files.writeString(
        root.resolve("part.xml"), "<r><p xml:id='a'>бір</p><p xml:id='b'>екі</p></r>");
    assertThat(text(read(tei("<xi:include href='part.xml' xpointer='b'/>")))).isEqualTo("екі");
    assertThat(text(read(tei("<xi:include href='part.xml' xpointer='element(a)'/>"))))
        .isEqualTo("бір");
  }

  @Test
  void reports_an_xpointer_that_names_nothing_and_uses_the_fallback() throws IOException {
    Files.writeString(root.resolve("part.xml"), "<r><p xml:id='a'>бір</p></r>");
    Outcome<TeiDocument> read =
        read(
            tei(
                "<xi:include href='part.xml' xpointer='z'><xi:fallback>орнына</xi:fallback>"
                    + "</xi:include>"));
    assertThat(rules(read)).containsExactly("missing-xinclude");
    assertThat(text(read)).isEqualTo("орнына");
  }

  @Test
  void falls_back_when_a_file_is_missing_or_refused() throws IOException {
    String include = "<xi:include href='%s'><xi:fallback><p>орнына</p></xi:fallback></xi:include>";
    Outcome<TeiDocument> missing = read(tei(include.formatted("none.xml")));
    assertThat(rules(missing)).containsExactly("missing-xinclude");
    assertThat(text(missing)).isEqualTo("орнына");
    for (String target :
        List.of("../secret.xml", "http://127.0.0.1:9/x.xml", "file:///etc/passwd")) {
      Outcome<TeiDocument> refused = read(tei(include.formatted(target)));
      assertThat(rules(refused)).containsExactly("xinclude-refused");
      assertThat(text(refused)).isEqualTo("орнына");
    }
    assertThat(text(read(tei("<xi:include href='../secret.txt' parse='text'/>"))))
        .doesNotContain(SECRET);
  }

  @Test
  void a_missing_file_without_fallback_leaves_the_rest() throws IOException {
    Outcome<TeiDocument> read = read(tei("<p>бас</p><xi:include href='none.xml'/><p>соң</p>"));
    assertThat(rules(read)).containsExactly("missing-xinclude");
    assertThat(text(read)).isEqualTo("бассоң");
  }

  @Test
  void ends_circles_of_includes() throws IOException {
    Files.writeString(root.resolve("a.xml"), tei("<xi:include href='b.xml'/>"));
    Files.writeString(root.resolve("b.xml"), tei("<xi:include href='a.xml'/>"));
    assertThat(rules(read(tei("<xi:include href='a.xml'/>")))).containsExactly("circular-xinclude");
  }

  @Test
  void ends_an_element_that_includes_itself_twice() throws IOException {
    String self = "<xi:include href='text.xml' xpointer='s'/>";
    Outcome<TeiDocument> read = read(tei("<div xml:id='s'>м" + self + self + "</div>"));
    assertThat(rules(read)).containsOnly("circular-xinclude");
    assertThat(text(read).length()).isLessThan(10);
  }

  @Test
  void ends_a_bomb_of_includes() throws IOException {
    for (int i = 0; i < 25; i++) {
      String next = "<xi:include href='b" + (i + 1) + ".xml'/>";
      Files.writeString(root.resolve("b" + i + ".xml"), tei(next + next));
    }
    Files.writeString(root.resolve("b25.xml"), tei("м"));
    Outcome<TeiDocument> read = read(tei("<xi:include href='b0.xml'/>"));
    assertThat(read.value()).isEmpty();
    assertThat(rules(read)).containsExactly("entity-expansion-too-large");
  }

  @Test
  void says_where_a_file_is_not_well_formed() throws IOException {
    Outcome<TeiDocument> read = read(OPEN + "\n<p>бір</q></TEI>");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems().get(0).place().toString()).matches("text\\.xml:2:\\d+");
    assertThat(rules(read)).containsExactly("not-well-formed");
  }

  @Test
  void says_that_a_file_is_empty_or_not_there() throws IOException {
    assertThat(rules(read(""))).containsExactly("empty-file");
    Path none = root.resolve("none.xml");
    assertThat(rules(reader.read(new TeiFile(none, "none.xml", "none.xml", root))))
        .containsExactly("unreadable-file");
  }

  @Test
  void says_that_the_encoding_is_not_what_it_says() throws IOException {
    byte[] bytes = tei("<p>Алаш</p>").getBytes("windows-1251");
    Outcome<TeiDocument> read = read(bytes);
    assertThat(read.value()).isEmpty();
    assertThat(rules(read)).containsExactly("bad-encoding");
  }

  @Test
  void reads_utf_16_a_byte_order_mark_and_a_declared_encoding() throws IOException {
    assertThat(text(read(tei("<p>Алаш</p>").getBytes(StandardCharsets.UTF_16)))).isEqualTo("Алаш");
    assertThat(text(read("\uFEFF" + tei("<p>Алаш</p>")))).isEqualTo("Алаш");
    String declared = "<?xml version='1.0' encoding='windows-1251'?>" + tei("<p>Алаш</p>");
    assertThat(text(read(declared.getBytes("windows-1251")))).isEqualTo("Алаш");
  }

  private static String tei(String content) {
    return OPEN + content + "</TEI>";
  }

  private Outcome<TeiDocument> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome<TeiDocument> read(byte[] content) throws IOException {
    Path file = root.resolve("text.xml");
    Files.write(file, content);
    return reader.read(new TeiFile(file, "text.xml", "text.xml", root));
  }

  private static List<String> rules(Outcome<TeiDocument> read) {
    return read.problems().stream().map(Diagnostic::rule).distinct().toList();
  }

  private static String text(Outcome<TeiDocument> read) {
    return read.value().orElseThrow().tree().getStringValue();
  }
}
