// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import java.io.PrintWriter;

/** The process: hands the words of the command line to {@link Basylym} and exits with its code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    int code = new Basylym(out, err).run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
