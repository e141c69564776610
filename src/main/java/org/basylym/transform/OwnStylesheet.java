// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.nio.file.Path;
import java.util.List;

/**
 * A stylesheet of the edition's own, whose templates win over ours.
 *
 * @param module its file
 * @param folders the folders that it may read
 */
public record OwnStylesheet(Path module, List<Path> folders) {

  /**
   * What is wrong with it.
   *
   * @param file the file that the fault is in; empty if it is not known
   * @param line counted from 1; 0 if unknown
   * @param column counted from 1; 0 if unknown
   * @param why what Saxon says
   */
  public record Fault(String file, int line, int column, String why) {}

  /** Such a stylesheet stopped, or asked for what it may not have. */
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Failed(Fault fault, Throwable cause) {
      super(fault.why(), cause);
      this.fault = fault;
    }

    public Fault fault() {
      return fault;
    }
  }
}
