// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What breaks an XML Schema, in the words of our rules: which of them a message of Xerces belongs
 * to is told by the constraint of the standard that it begins with.
 */
final class XsdFaults {
  private static final String UNEXPECTED = "grammar-unexpected-element";
  private static final String BAD_VALUE = "grammar-bad-value";
  private static final String EXPECTED = "One of '\\{(.*)\\}' is expected\\.";

  /**
   * A kind of fault.
   *
   * @param message what Xerces says
   * @param what what we say instead; a number stands for a group of the message
   * @param cure what is expected instead
   */
  private record Kind(String rule, Pattern message, String what, String cure) {}

  private static final List<Kind> KINDS =
      List.of(
          kind(
              UNEXPECTED,
              "cvc-complex-type\\.2\\.4\\.[agh]: .*? element '(.*?)'\\. " + EXPECTED,
              "element \"$1\" not allowed here",
              "expected element $2"),
          kind(
              UNEXPECTED,
              "cvc-complex-type\\.2\\.4\\.[ac-h]: .*?'(.*?)'.*",
              "element \"$1\" not allowed here",
              "compare the schema"),
          kind(
              "grammar-missing-element",
              "cvc-complex-type\\.2\\.4\\.b: .*? element '(.*?)' is not complete\\. " + EXPECTED,
              "element \"$1\" incomplete",
              "expected element $2"),
          kind(
              "grammar-missing-element",
              "cvc-complex-type\\.2\\.4\\.[ij]: .*? element '(.*?)' is not complete\\. '(.*?)'.*",
              "element \"$1\" incomplete",
              "expected element $2"),
          kind(
              UNEXPECTED,
              "cvc-elt\\.1(?:\\.a)?: Cannot find the declaration of element '(.*?)'\\.",
              "element \"$1\" not allowed anywhere",
              "use an element that the schema declares"),
          kind(
              "grammar-unexpected-text",
              "cvc-complex-type\\.2\\.3: Element '(.*?)' cannot have character.*",
              "text not allowed in element \"$1\"",
              "put it into an element that is allowed here"),
          kind(
              "grammar-violation",
              "cvc-complex-type\\.2\\.1: Element '(.*?)' must have no.*",
              "element \"$1\" must be empty",
              "move its content elsewhere"),
          kind(
              "grammar-unexpected-attribute",
              "cvc-(?:complex-type\\.3\\.2\\.2|type\\.3\\.1\\.1): Attribute '(.*?)' .*",
              "attribute \"$1\" not allowed here",
              "use an attribute that the schema allows"),
          kind(
              "grammar-missing-attribute",
              "cvc-complex-type\\.4: Attribute '(.*?)'.* must appear on element '(.*?)'\\.",
              "element \"$2\" missing required attribute \"$1\"",
              "add the attribute"),
          kind(
              BAD_VALUE,
              "cvc-(?:attribute\\.[34]|complex-type\\.3\\.1): .*? of attribute '(.*?)' .*",
              "value of attribute \"$1\" is invalid",
              ""),
          kind(
              BAD_VALUE,
              "cvc-(?:type\\.3\\.1\\.3|complex-type\\.2\\.2): .*?lement '(.*?)'.*",
              "character content of element \"$1\" invalid",
              ""),
          kind(
              BAD_VALUE,
              "cvc-id\\.1: .*'(.*?)'\\.",
              "no element has the id \"$1\" that an attribute refers to",
              "correct the reference, or add the id"));

  private XsdFaults() {}

  /** Whether a message says what is wrong with a value, and another will say whose value it is. */
  static boolean isAboutValue(String message) {
    return message.matches("(?s)cvc-(datatype|enumeration|[a-zA-Z]+)-valid[.0-9]*: .*");
  }

  /** The fault that a message of Xerces states; a second line says more of a value. */
  static GrammarFault of(String lines) {
    int end = lines.indexOf('\n');
    String message = end < 0 ? lines : lines.substring(0, end);
    String detail = end < 0 ? "" : lines.substring(end + 1);
    for (Kind kind : KINDS) {
      Matcher matcher = kind.message().matcher(message);
      if (matcher.matches()) {
        String cure = kind.cure().isEmpty() ? wanted(detail) : matcher.replaceFirst(kind.cure());
        return new GrammarFault(
            kind.rule(),
            names(matcher.replaceFirst(kind.what())),
            GrammarFault.shortened(names(cure)));
      }
    }
    return new GrammarFault("grammar-violation", names(message), "compare the schema");
  }

  private static String wanted(String detail) {
    if (detail.isEmpty()) {
      return "compare the schema";
    }
    String bare = detail.replaceFirst("^cvc-[^:]*: ", "").replaceFirst("\\.$", "");
    return bare.replaceFirst("^(?:Value )?'(.*?)' (.*)$", "\"$1\" $2")
        .replaceFirst("is not facet-valid with respect to (\\w+) '(.*?)'.*", "must fit $1 $2")
        .replaceFirst("'(\\w+)'$", "\"$1\"");
  }

  /** The names of elements without their namespaces and the braces around them. */
  private static String names(String text) {
    return text.replaceAll("\\{?\"[^\"{}]*\":([^\\s,{}]+)\\}?", "$1")
        .replace(",", ", ")
        .replaceAll(" +", " ");
  }

  private static Kind kind(String rule, String message, String what, String cure) {
    return new Kind(rule, Pattern.compile(message, Pattern.DOTALL), what, cure);
  }
}
