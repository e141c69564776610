// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import java.io.PrintWriter;
import org.basylym.cli.CommandLines;

/** The program without the process around it: words in, exit code out. */
public final class Basylym {
  private final PrintWriter out;
  private final PrintWriter err;

  public Basylym(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs one command line; results go to {@code out}, problems to {@code err}. */
  public int run(String... args) {
    try {
      return CommandLines.run(out, err, args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      err.println("basylym: out of memory; give it more: BASYLYM_OPTS=-Xmx4g");
      return CommandLines.UNREADABLE;
    }
  }
}
