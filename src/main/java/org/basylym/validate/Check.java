// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

/** A rule, or a few that look at the same things, following one file from start to end. */
interface Check {

  /** An element begins. */
  default void start(Element element) {}

  /** Text between two tags. */
  default void text(TextRun run) {}

  /** An element ends. */
  default void end(Element element) {}

  /** The file ends. */
  default void finish() {}
}
