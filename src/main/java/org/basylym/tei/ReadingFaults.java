// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.xml.sax.SAXParseException;

/** Says in words why a file could not be read: what a parser stumbles on is seldom the reason. */
final class ReadingFaults {
  /** What Xerces says of bytes that are no UTF-8; it says so as of any fault of the markup. */
  private static final Pattern BAD_BYTES =
      Pattern.compile("(Invalid|Expected) byte \\d of \\d-byte UTF-8 sequence");

  private static final String TOO_MANY_ENTITIES = "more than \"1,000,000\" entity expansions";

  private final RuleCatalog rules;

  ReadingFaults(RuleCatalog rules) {
    this.rules = rules;
  }

  /** All that there is to say of a file whose reading ended so, after the problems met before. */
  List<Diagnostic> of(TeiFile file, Exception end, List<Diagnostic> before) {
    if (end instanceof LongTags.Endless) {
      return List.of(
          diagnose("excessive-markup", file.place(), "limit", "2,000 namespaces in one tag"));
    }
    if (end instanceof IOException && !(end instanceof CharConversionException)) {
      return List.of(diagnose("unreadable-file", file.place(), "why", why(end)));
    }
    Diagnostic fault = fault(file, end);
    boolean seenAtOnce =
        fault.rule().equals("not-well-formed") || fault.rule().equals("bad-encoding");
    Optional<Diagnostic> told =
        seenAtOnce ? told(file, FileHead.of(file), fault) : Optional.empty();
    if (told.isPresent()) {
      return List.of(told.get());
    }
    before.add(fault);
    return before;
  }

  /** A file that is no XML at all is not mended where the parser gave up. */
  private Optional<Diagnostic> told(TeiFile file, FileHead head, Diagnostic fault) {
    SourcePlace place = file.place();
    if (head.isBlank()) {
      return Optional.of(diagnose("empty-file", place, "but", " but for white space"));
    } else if (head.isHtml()) {
      return Optional.of(diagnose("html-not-tei", place, "", ""));
    } else if (head.p4Root().isPresent()) {
      return Optional.of(diagnose("tei-p4", place, "root", head.p4Root().get()));
    } else if (head.otherFormat().isPresent()) {
      return Optional.of(diagnose("not-xml", place, "kind", head.otherFormat().get()));
    }
    return head.fault()
        .filter(why -> fault.place().line() <= 1)
        .map(why -> diagnose("bad-encoding", place.at(1, 1), "why", why));
  }

  private Diagnostic fault(TeiFile file, Exception end) {
    String why = flat(end);
    if (end instanceof ParseLimits.Exceeded e) {
      return diagnose(e.rule(), file.place(e), "limit", e.limit());
    } else if (why.contains(TOO_MANY_ENTITIES)) {
      return diagnose(
          "entity-expansion-too-large", place(file, end), "limit", "a million entities");
    } else if (end instanceof CharConversionException || BAD_BYTES.matcher(why).find()) {
      return diagnose("bad-encoding", place(file, end), "why", why);
    }
    return diagnose("not-well-formed", place(file, end), "why", why);
  }

  private static SourcePlace place(TeiFile file, Exception end) {
    if (end instanceof SAXParseException e && e.getLineNumber() > 0) {
      return file.placeOf(e.getSystemId()).at(e.getLineNumber(), Math.max(1, e.getColumnNumber()));
    }
    return file.place();
  }

  private Diagnostic diagnose(String rule, SourcePlace place, String name, String value) {
    return rules.diagnose(rule, place, Map.of(name, value));
  }

  private static String why(Exception e) {
    return switch (e.getClass().getSimpleName()) {
      case "NoSuchFileException" -> "there is no such file";
      case "AccessDeniedException" -> "permission denied";
      default -> flat(e);
    };
  }

  private static String flat(Exception e) {
    String message = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
