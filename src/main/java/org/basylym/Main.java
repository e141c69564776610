// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;

/** The process: hands the words of the command line to {@link Basylym} and exits with its code. */
public final class Main {
  /** The exit code for what cannot be written, here a full disk or a reader that has left. */
  private static final int UNWRITABLE = 3;

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    int code = new Basylym(out, err).run(args);
    if (out.checkError()) {
      err.println("basylym: cannot write all of the result to standard output");
      code = Math.max(code, UNWRITABLE);
    }
    err.flush();
    System.exit(code);
  }
}
