// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The constraints beside the grammar are stated twice: as Schematron for editors, and in the
 * program as checks that read along. Both must find a fault in each fragment that breaks one.
 */
class BothConstraintsTest {
  private static final Path FAULTS =
      Path.of("src/test/resources/org/basylym/schema/constraints.xml");
  private static final Pattern FAULT = Pattern.compile("<fault id=\"([^\"]+)\">(.*?)</fault>");

  /** The program reports these as faults of pointers. */
  private static final Set<String> ELSEWHERE = Set.of("span-end-not-after-start");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> both_find_it() throws IOException {
    TreeMap<String, String> faults = new TreeMap<>();
    Matcher matcher = FAULT.matcher(Files.readString(FAULTS));
    while (matcher.find()) {
      faults.put(matcher.group(1), matcher.group(2));
    }
    assertThat(faults).hasSizeGreaterThan(40);
    return faults.keySet().stream()
        .map(id -> dynamicTest(id, () -> assertBothFind(id, faults.get(id))));
  }

  private void assertBothFind(String id, String fragment) throws IOException {
    Files.writeString(folder.resolve("a.xml"), SchematronRun.document(fragment));
    SchematronRun run = new SchematronRun(folder);
    String schematron = Path.of("tei/schema/basylym.sch").toAbsolutePath().toString();
    List<String> bySchematron = run.lines("--schema", schematron);
    assertThat(bySchematron).anyMatch(line -> line.endsWith("[schematron-" + id + "]"));
    Pattern ours =
        Pattern.compile(
            ELSEWHERE.contains(id)
                ? ".*\\[reversed-span\\]"
                : ".*\\[grammar-(misnested|incomplete|repeated|attributes-disagree|two-dates"
                    + "|two-units|discouraged)\\]");
    assertThat(run.lines()).anyMatch(line -> ours.matcher(line).matches());
  }
}
