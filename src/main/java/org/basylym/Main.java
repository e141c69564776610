// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;

/** The process: hands the words of the command line to {@link Basylym} and exits with its code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    int code = new Basylym(out, err).run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
