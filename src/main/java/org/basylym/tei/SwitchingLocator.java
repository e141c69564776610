// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Locator;

/** A locator that speaks for whichever file is being read: the outer one or an included one. */
final class SwitchingLocator implements Locator {
  private final Deque<Locator> files = new ArrayDeque<>();

  void enter(Locator file) {
    files.push(file);
  }

  void leave() {
    files.pop();
  }

  @Override
  public String getPublicId() {
    return files.isEmpty() ? null : files.peek().getPublicId();
  }

  @Override
  public String getSystemId() {
    return files.isEmpty() ? null : files.peek().getSystemId();
  }

  @Override
  public int getLineNumber() {
    return files.isEmpty() ? -1 : files.peek().getLineNumber();
  }

  @Override
  public int getColumnNumber() {
    return files.isEmpty() ? -1 : files.peek().getColumnNumber();
  }
}
