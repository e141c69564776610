// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets a step of a chain meet a broken disk: the command line's handler tells the user. */
final class Unchecked {
  private Unchecked() {}

  interface Step<T> {
    T run() throws IOException;
  }

  static <T> T io(Step<T> step) {
    try {
      return step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
