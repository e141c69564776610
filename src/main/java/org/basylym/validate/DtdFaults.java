// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Map;

/** What breaks a DTD, in the words of our rules: the parser's own are long and name no cure. */
final class DtdFaults {
  private static final String BAD_VALUE = "grammar-bad-value";
  private static final String VIOLATION = "grammar-violation";

  /** Templates by the parser's name for the fault; a number stands for a name or value. */
  private static final Map<String, GrammarFault> FAULTS =
      Map.ofEntries(
          entry(
              "MSG_ELEMENT_NOT_DECLARED",
              "grammar-unexpected-element",
              "element \"{0}\" not allowed anywhere",
              "use an element that the DTD declares"),
          entry(
              "MSG_CONTENT_INVALID",
              "grammar-unexpected-element",
              "the content of element \"{0}\" is not what the DTD allows",
              "expected {1}"),
          entry(
              "MSG_CONTENT_INVALID_SPECIFIED",
              "grammar-unexpected-element",
              "{2} not allowed in element \"{0}\"",
              "expected {1}"),
          entry(
              "MSG_CONTENT_INCOMPLETE",
              "grammar-missing-element",
              "element \"{0}\" incomplete",
              "expected {1}"),
          entry(
              "RootElementTypeMustMatchDoctypedecl",
              "grammar-unexpected-element",
              "element \"{1}\" not allowed as the root",
              "expected \"{0}\", as DOCTYPE says"),
          entry(
              "MSG_ATTRIBUTE_NOT_DECLARED",
              "grammar-unexpected-attribute",
              "attribute \"{1}\" not allowed here",
              "use an attribute that the DTD declares for \"{0}\""),
          entry(
              "MSG_REQUIRED_ATTRIBUTE_NOT_SPECIFIED",
              "grammar-missing-attribute",
              "element \"{0}\" missing required attribute \"{1}\"",
              "add the attribute"),
          entry(
              "MSG_ATTRIBUTE_VALUE_NOT_IN_LIST",
              BAD_VALUE,
              "value of attribute \"{0}\" is invalid",
              "must be one of {2}, not \"{1}\""),
          entry(
              "MSG_FIXED_ATTVALUE_INVALID",
              BAD_VALUE,
              "value of attribute \"{1}\" is invalid",
              "must be \"{3}\", not \"{2}\""),
          entry(
              "IDNotUnique",
              BAD_VALUE,
              "the id \"{0}\" is given twice",
              "give each element an id of its own"),
          name("IDInvalid"),
          name("IDInvalidWithNamespaces"),
          name("IDREFInvalid"),
          name("IDREFInvalidWithNamespaces"),
          name("IDREFSInvalid"),
          name("NMTOKENInvalid"),
          name("NMTOKENSInvalid"),
          entry(
              "MSG_ELEMENT_WITH_ID_REQUIRED",
              BAD_VALUE,
              "no element has the id \"{0}\" that an attribute refers to",
              "correct the reference, or add the id"),
          entry(
              "MSG_DUPLICATE_ATTDEF",
              VIOLATION,
              "the DTD declares attribute \"{1}\" of \"{0}\" twice",
              "correct the DTD"),
          entry(
              "MSG_ELEMENT_ALREADY_DECLARED",
              VIOLATION,
              "the DTD declares element \"{0}\" twice",
              "correct the DTD"));

  private DtdFaults() {}

  /** The fault that the parser calls by this name. */
  static GrammarFault of(String fault, List<String> words) {
    GrammarFault template = FAULTS.get(fault);
    return template == null
        ? new GrammarFault(
            VIOLATION,
            "not valid by the DTD (" + fault + " " + String.join(", ", words) + ")",
            "compare the DTD")
        : new GrammarFault(
            template.rule(),
            fill(template.what(), words),
            GrammarFault.shortened(fill(template.cure(), words)));
  }

  private static String fill(String template, List<String> words) {
    String filled = template;
    // Xerces lists the values of an attribute with a space after each.
    for (int i = 0; i < words.size(); i++) {
      filled = filled.replace("{" + i + "}", words.get(i).strip().replaceAll("\\s+", ", "));
    }
    return filled;
  }

  private static Map.Entry<String, GrammarFault> name(String fault) {
    return entry(fault, BAD_VALUE, "value \"{0}\" is invalid", "must be a name");
  }

  private static Map.Entry<String, GrammarFault> entry(
      String fault, String rule, String what, String cure) {
    return Map.entry(fault, new GrammarFault(rule, what, cure));
  }
}
