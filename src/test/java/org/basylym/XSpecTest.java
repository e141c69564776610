// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code src/test/xspec}: one test for each x:expect, with XSpec from its Maven jar. */
class XSpecTest {
  private static final Path ROOT = Path.of("src/test/xspec");
  private static final String XSPEC = "http://www.jenitennison.com/xslt/xspec";
  private static final String COMPILER = "/io/xspec/xspec/impl/src/compiler/compile-xslt-tests.xsl";

  private static final int LONGEST_FILE = 200;

  private final Processor processor = new Processor(false);

  @Test
  void files_stay_small() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readAllLines(file))
          .as(file.toString())
          .hasSizeLessThanOrEqualTo(LONGEST_FILE);
    }
  }

  @TestFactory
  Stream<DynamicContainer> scenarios() throws IOException, SaxonApiException {
    String compiler = XSpecTest.class.getResource(COMPILER).toExternalForm();
    XsltExecutable xspec = processor.newXsltCompiler().compile(new StreamSource(compiler));
    List<DynamicContainer> files = new ArrayList<>();
    for (Path file : files()) {
      files.add(dynamicContainer(ROOT.relativize(file).toString(), tests(report(xspec, file))));
    }
    return files.stream();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths.filter(path -> path.toString().endsWith(".xspec")).sorted().toList();
    }
  }

  /** Compiles a test file into a stylesheet, runs it, and returns its report. */
  private XdmNode report(XsltExecutable xspec, Path file) throws SaxonApiException {
    DocumentBuilder builder = processor.newDocumentBuilder();
    XdmDestination stylesheet = new XdmDestination();
    stylesheet.setBaseURI(file.toUri());
    Xslt30Transformer compilation = xspec.load30();
    XdmNode source = builder.build(new StreamSource(file.toFile()));
    compilation.setGlobalContextItem(source);
    compilation.applyTemplates(source, stylesheet);
    XsltCompiler compiler = processor.newXsltCompiler();
    XdmDestination report = new XdmDestination();
    compiler
        .compile(stylesheet.getXdmNode().asSource())
        .load30()
        .callTemplate(new QName(XSPEC, "main"), report);
    return report.getXdmNode();
  }

  private Stream<? extends DynamicNode> tests(XdmNode report) throws SaxonApiException {
    XPathCompiler xpath = processor.newXPathCompiler();
    xpath.declareNamespace("x", XSPEC);
    List<DynamicTest> tests = new ArrayList<>();
    for (XdmItem item : xpath.evaluate("//x:test", report)) {
      String label =
          xpath
              .evaluateSingle("string-join(ancestor-or-self::*/x:label, ' / ')", item)
              .getStringValue();
      boolean successful =
          xpath.evaluateSingle("@successful = 'true'", item).getStringValue().equals("true");
      tests.add(
          dynamicTest(
              label,
              () -> {
                if (!successful) {
                  fail(label + "\n" + item + "\nactual: " + xpath.evaluate("../x:result", item));
                }
              }));
    }
    if (tests.isEmpty()) {
      fail("no x:expect in " + report.getBaseURI());
    }
    return tests.stream();
  }
}
