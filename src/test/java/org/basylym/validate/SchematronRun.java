// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.basylym.cli.CommandLines;

/** A folder with a TEI file and a Schematron schema, and what {@code validate} says of them. */
final class SchematronRun {
  private static final String MODEL =
      "<?xml-model href='a.sch' schematypens='http://purl.oclc.org/dsdl/schematron'%s?>\n";

  private final Path folder;

  SchematronRun(Path folder) {
    this.folder = folder;
  }

  /** The lines of a report without its count, and the exit code as the last one. */
  List<String> lines(String... options) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    List<String> words = new ArrayList<>(List.of("validate"));
    words.addAll(List.of(options));
    if (!words.contains("--format")) {
      words.addAll(List.of("--format", "line"));
    }
    words.add(folder.toString());
    PrintWriter counts = new PrintWriter(new StringWriter());
    int code = CommandLines.of(writer, counts).execute(words.toArray(String[]::new));
    List<String> lines =
        new ArrayList<>(said.toString().replace(folder + "/", "").lines().toList());
    lines.add("exit " + code);
    return lines;
  }

  /** A TEI file with this body that names the schema. */
  SchematronRun tei(String name, String body) throws IOException {
    return tei(name, "", body);
  }

  /** The same, with more in the instruction that names the schema. */
  SchematronRun tei(String name, String more, String body) throws IOException {
    Files.writeString(folder.resolve(name), MODEL.formatted(more) + document(body));
    return this;
  }

  static String document(String body) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
        <titleStmt><title>A test</title></titleStmt><publicationStmt><p>No.</p></publicationStmt>
        <sourceDesc><p>None.</p></sourceDesc></fileDesc></teiHeader><text><body>
        """
        + body
        + "\n</body></text></TEI>\n";
  }

  /** The schema, in XSLT 3.0, from what stands inside its root. */
  SchematronRun schema(String content) throws IOException {
    return wholeSchema(
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3"
            xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
            xmlns:sqf="http://www.schematron-quickfix.com/validator/process">
        <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/><ns prefix="my" uri="urn:my"/>
        <ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
        """
            + content
            + "\n</schema>\n");
  }

  /** The schema as it is. */
  SchematronRun wholeSchema(String schema) throws IOException {
    Files.writeString(folder.resolve("a.sch"), schema);
    return this;
  }

  /** A pattern with one rule. */
  static String pattern(String context, String tests) {
    return "<pattern><rule context='" + context + "'>" + tests + "</rule></pattern>";
  }
}
