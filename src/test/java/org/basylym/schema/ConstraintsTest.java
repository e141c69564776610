// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Each constraint of our Schematron finds its fault, and none finds more than TEI's own. */
class ConstraintsTest {
  private static final Path OURS = Path.of("tei", "schema", "basylym.sch");

  @Test
  void every_constraint_finds_its_fault_and_no_other() throws SaxonApiException {
    var constraints = new Constraints(OURS);
    for (var fault : faults().entrySet()) {
      assertThat(constraints.findings(fault.getValue()).values())
          .as(fault.getKey())
          .containsExactly(fault.getKey());
    }
    assertThat(faults().keySet()).containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void tei_finds_a_fault_wherever_we_do() throws SaxonApiException, IOException {
    String shared = System.getenv("BASYLYM_SHARED");
    if (shared == null) {
      System.out.println(
          "SKIPPED half of ConstraintsTest: set BASYLYM_SHARED to a folder with"
              + " schema/tei_all.isosch and corpus/ to hold our constraints against TEI's own");
    }
    assumeTrue(shared != null, "BASYLYM_SHARED is not set");
    var ours = new Constraints(OURS);
    var theirs = new Constraints(Path.of(shared, "schema", "tei_all.isosch"));
    for (XdmNode document : faults().values()) {
      assertThat(theirs.findings(document)).as(document.toString()).isNotEmpty();
    }
    for (Path file : files(Path.of(shared, "corpus"))) {
      XdmNode document = Constraints.read(new SAXSource(new InputSource(file.toUri().toString())));
      Map<String, String> found = ours.findings(document);
      assertThat(theirs.findings(document).keySet())
          .as(file.toString())
          .containsAll(found.keySet());
    }
  }

  private static Map<String, XdmNode> faults() throws SaxonApiException {
    var result = new TreeMap<String, XdmNode>();
    XdmNode examples =
        Constraints.read(
            new StreamSource(ConstraintsTest.class.getResourceAsStream("constraints.xml")));
    for (XdmNode fault : examples.select(descendant("fault")).asList()) {
      XdmNode element = fault.select(child("*")).asNode();
      result.put(Constraints.attribute(fault, "id"), Constraints.document(element));
    }
    return result;
  }

  private static List<String> ids() throws SaxonApiException {
    XdmNode schema = Constraints.read(new StreamSource(OURS.toFile()));
    return Stream.of("assert", "report")
        .flatMap(test -> schema.select(descendant(Constraints.SCHEMATRON, test)))
        .map(test -> Constraints.attribute(test, "id"))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var listing = Files.list(folder)) {
      return listing.filter(file -> !file.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
