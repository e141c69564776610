// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that harm or mislead: each ends in one plain message, and the file beside it is checked.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesTest {
  private static final String XI = " xmlns:xi='http://www.w3.org/2001/XInclude'";
  private static final String BESIDE = "<p>жанында <ref target='#none'>жоқ</ref></p>";

  @TempDir private Path around;
  private Path folder;

  @BeforeEach
  void make_an_edition() throws IOException {
    folder = Files.createDirectories(around.resolve("edition"));
  }

  @TestFactory
  Stream<DynamicTest> what_would_exhaust_the_machine_is_refused() {
    Map<String, String> files = new TreeMap<>();
    String bomb = entities("лақап ");
    files.put("entity-expansion-too-large general", tei("<p>&e9;</p>", bomb));
    files.put("entity-expansion-too-large attribute", tei("<p n='&e9;'/>", bomb));
    files.put("entity-expansion-too-large empty", tei("<p>&e9;</p>", entities("")));
    files.put("entity-expansion-too-large elements", tei("<p>&e9;</p>", entities("<lb/>")));
    String large = "<!ENTITY a '" + "а".repeat(50_000) + "'>";
    files.put(
        "entity-expansion-too-large quadratic", tei("<p>" + "&a;".repeat(1_000) + "</p>", large));
    files.put(
        "excessive-markup values", tei(("<p n='" + "&a;".repeat(20) + "'/>").repeat(210), large));
    files.put(
        "excessive-markup defaults",
        tei("<p/>".repeat(3_000), "<!ATTLIST p n CDATA '" + "а".repeat(100_000) + "'>"));
    files.put("excessive-markup attributes", tei("<p " + numbered("a%d=''", 100_000) + "/>", ""));
    files.put(
        "excessive-markup prefixes", tei("<p " + numbered("xmlns:a%d='u'", 1_500) + "/>", ""));
    files.put(
        "excessive-markup namespaces", tei("<p " + numbered("xmlns:a%d='u'", 300_000) + "/>", ""));
    files.put("nesting-too-deep", tei("<div>".repeat(100_000) + "</div>".repeat(100_000), ""));
    files.put(
        "entity-expansion-too-large text",
        tei("<xi:include href='good.xml' parse='text'/>".repeat(9_000), "<!ATTLIST x y CDATA ''>"));
    return files.entrySet().stream()
        .map(file -> dynamicTest(file.getKey(), () -> assertOnly(file.getKey(), file.getValue())));
  }

  private void assertOnly(String rule, String text) throws IOException {
    if (rule.endsWith(" text")) {
      Files.writeString(folder.resolve("good.xml"), tei(BESIDE + " ".repeat(10_000), ""));
    }
    assertProblem(rule.split(" ", 2)[0], text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_is_large_but_bounded_is_read() throws IOException {
    String long10 = "с".repeat(10_000_000);
    for (String body :
        List.of(
            "<p>" + long10 + "</p>",
            "<p n='" + long10 + "'/>",
            "<p><!--" + long10 + "--></p>",
            "<p><![CDATA[" + long10 + "]]></p>",
            "<p><?x " + long10 + "?></p>")) {
      assertThat(run(tei(body, "").getBytes(StandardCharsets.UTF_8)))
          .contains("good.xml:4:")
          .doesNotContain("Exception", "error[not", "out-of-memory");
    }
  }

  @Test
  void a_message_quotes_what_is_long_only_in_part() throws IOException {
    String name = "ә".repeat(1_000_000);
    for (String body :
        List.of("<" + name + "/>", "<p " + name + "=''/>", "<ptr target='#" + name + "'/>")) {
      String report = run(tei(body, "").getBytes(StandardCharsets.UTF_8));
      assertThat(report).contains("ә…").hasSizeLessThan(10_000);
    }
  }

  @Test
  void many_problems_of_one_long_line_are_found_in_bounded_time() throws IOException {
    for (String body : List.of("a  ", "a\u200b", "аbc ", "«", "<hi>x</hi>  ")) {
      assertThat(
              run(tei("<p>" + body.repeat(100_000) + "</p>", "").getBytes(StandardCharsets.UTF_8)))
          .contains("good.xml:4:");
    }
  }

  @TestFactory
  Stream<DynamicTest> an_inclusion_reads_nothing_that_it_may_not() throws IOException {
    Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "құпия");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("out"), folder.getParent());
    Map<String, String> includes = new TreeMap<>();
    includes.put("href='/etc/passwd'", "xinclude-refused");
    includes.put("href='/etc/passwd' parse='text'", "xinclude-refused");
    includes.put("href='file:///etc/passwd' parse='text' xpointer='a'", "xinclude-refused");
    includes.put("href='../secret.txt' parse='text'", "xinclude-refused");
    includes.put("href='link.txt' parse='text'", "xinclude-refused");
    includes.put("href='out/secret.txt' parse='text'", "xinclude-refused");
    includes.put("href='http://127.0.0.1:9/x.xml'", "xinclude-refused");
    includes.put("href='http://127.0.0.1:9/x' parse='text'", "xinclude-refused");
    includes.put("href='bad.xml'", "circular-xinclude");
    includes.put("href='.' parse='text'", "missing-xinclude");
    return includes.entrySet().stream()
        .map(
            include ->
                dynamicTest(
                    include.getKey(),
                    () -> {
                      String text = tei("<p><xi:include " + include.getKey() + "/></p>", "");
                      assertThat(assertProblem(include.getValue(), bytes(text)))
                          .doesNotContain("құпия", "root:");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> bytes_that_disagree_with_their_encoding_are_told() {
    String text = tei("<p>мәтін</p>", "");
    Charset utf32 = Charset.forName("UTF-32BE");
    Map<String, byte[]> files = new TreeMap<>();
    files.put("at the start", joined(new byte[] {(byte) 0xC3, '('}, bytes(text)));
    files.put("at the end", joined(bytes(text), new byte[] {(byte) 0xD0}));
    files.put("in the middle", text.getBytes(Charset.forName("windows-1251")));
    files.put("UTF-16 without mark", text.getBytes(StandardCharsets.UTF_16LE));
    files.put("UTF-32 with mark", ("\uFEFF" + text).getBytes(utf32));
    files.put("declared UTF-16", bytes("<?xml version='1.0' encoding='UTF-16'?>" + text));
    files.put(
        "declared UTF-8",
        ("<?xml version='1.0' encoding='UTF-8'?>" + text).getBytes(StandardCharsets.UTF_16));
    files.put("unknown", bytes("<?xml version='1.0' encoding='klingon'?>" + text));
    return files.entrySet().stream()
        .map(
            file ->
                dynamicTest(file.getKey(), () -> assertProblem("bad-encoding", file.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> an_encoding_that_is_declared_is_read() {
    String text = tei("<p>слово <ref target='#none'>ж</ref></p>", "").replaceAll("[әқң]", "к");
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : List.of("UTF-8", "UTF-16", "windows-1251", "koi8-r")) {
      String declaration = "<?xml version='1.0' encoding='" + name + "' standalone='yes'?>";
      files.put(name, (declaration + text).getBytes(Charset.forName(name)));
    }
    files.put("a mark before UTF-8", bytes("\uFEFF" + text));
    files.put("XML 1.1", bytes("<?xml version='1.1'?>" + text));
    return files.entrySet().stream()
        .map(
            file ->
                dynamicTest(
                    file.getKey(), () -> assertProblem("dangling-pointer", file.getValue())));
  }

  /** The rule has found something in bad.xml, and the faults of the file beside it are told too. */
  private String assertProblem(String rule, byte[] content) throws IOException {
    String report = run(content);
    assertThat(report.lines())
        .anyMatch(line -> line.matches(".*bad\\.xml(:\\d+:\\d+)?: error\\[" + rule + "\\]: .*"))
        .anyMatch(line -> line.contains("good.xml:4:"))
        .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    return report;
  }

  private String run(byte[] content) throws IOException {
    Path good = folder.resolve("good.xml");
    if (!Files.exists(good)) {
      Files.writeString(good, tei(BESIDE, ""));
    }
    Files.write(folder.resolve("bad.xml"), content);
    Desk.Said said = new Desk(folder).run("validate", folder);
    assertThat(said.code()).as(said.all()).isEqualTo(1);
    return said.all();
  }

  private static String tei(String body, String declarations) {
    return (declarations.isEmpty() ? "" : "<!DOCTYPE TEI [" + declarations + "]>")
        + "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='kk'"
        + XI
        + ">\n<teiHeader><fileDesc><titleStmt><title>Сынақ</title></titleStmt>\n"
        + "<publicationStmt><p>жоқ</p></publicationStmt><sourceDesc><p>жоқ</p></sourceDesc>"
        + "</fileDesc></teiHeader>\n<text><body>"
        + body
        + "</body></text></TEI>";
  }

  private static String entities(String seed) {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 '" + seed + "'>");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    return entities.toString();
  }

  private static String numbered(String pattern, int count) {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, count)
        .forEach(i -> all.append(pattern.replace("%d", Integer.toString(i))).append(' '));
    return all.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
