// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import org.basylym.diagnostics.Severity;

/** Colours of a terminal, or none. */
public enum Style {
  PLAIN,
  COLOR;

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case INFO -> paint("1;36", text);
    };
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
