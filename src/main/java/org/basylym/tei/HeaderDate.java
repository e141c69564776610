// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.tei.TeiDocument.Kind;

/** The date that the headers of an edition give it: the same for the same files, on any day. */
public final class HeaderDate {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d).*)?)?");

  private HeaderDate() {}

  /** The latest date of publication of the texts; without any, that of the latest revision. */
  public static Optional<Instant> of(List<TeiDocument> documents) {
    List<XdmNode> headers =
        documents.stream()
            .filter(document -> document.kind() == Kind.TEXT)
            .flatMap(
                document ->
                    document.tree().select(Steps.child().then(Steps.child(TEI, "teiHeader"))))
            .toList();
    return latest(
            headers,
            header ->
                header
                    .select(Steps.child(TEI, "fileDesc").then(Steps.child(TEI, "publicationStmt")))
                    .flatMap(statement -> statement.select(Steps.descendant(TEI, "date"))))
        .or(
            () ->
                latest(
                    headers,
                    header ->
                        header
                            .select(Steps.child(TEI, "revisionDesc"))
                            .flatMap(list -> list.select(Steps.descendant(TEI, "change")))));
  }

  private interface Dated {
    Stream<XdmNode> in(XdmNode header);
  }

  private static Optional<Instant> latest(List<XdmNode> headers, Dated dated) {
    return headers.stream()
        .flatMap(dated::in)
        .map(element -> element.attribute("when"))
        .filter(Objects::nonNull)
        .flatMap(when -> instant(when).stream())
        .max(Instant::compareTo);
  }

  /** The beginning of a day; of the first, where only a month or a year is told. */
  private static Optional<Instant> instant(String when) {
    Matcher day = DAY.matcher(when.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    int month = day.group(2) == null ? 1 : Integer.parseInt(day.group(2));
    int first = day.group(3) == null ? 1 : Integer.parseInt(day.group(3));
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(day.group(1)), month, first);
      return Optional.of(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
