// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.util.Comparator;

/**
 * One problem in a document.
 *
 * @param rule the name of the rule that found it, a kebab-case fault such as {@code
 *     dangling-pointer}
 * @param severity how grave it is
 * @param place where it stands
 * @param message one line, complete on its own: lower case, no full stop, values in quotes
 * @param hint the cure; may be empty
 */
public record Diagnostic(
    String rule, Severity severity, SourcePlace place, String message, String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint);

  /** The same problem at another place. */
  public Diagnostic at(SourcePlace newPlace) {
    return new Diagnostic(rule, severity, newPlace, message, hint);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
