// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Collects what stylesheets report while they run; anything else they say is a bug of theirs. */
final class Messages implements Consumer<Message> {
  private static final String RULES = "https://basylym.org/ns/rule";

  private final Collection<ReportedProblem> problems = new ConcurrentLinkedQueue<>();

  private final boolean lenient;

  /**
   * Makes an empty collection.
   *
   * @param lenient whether other messages are passed over, as from stylesheets of an edition's own
   */
  Messages(boolean lenient) {
    this.lenient = lenient;
  }

  @Override
  public void accept(Message message) {
    QName code = message.getErrorCode();
    if (lenient && (code == null || !code.getNamespaceUri().toString().equals(RULES))) {
      return;
    }
    if (code == null || !code.getNamespaceUri().toString().equals(RULES)) {
      throw new IllegalStateException("a stylesheet says: " + message.getStringValue());
    }
    XdmNode problem =
        message
            .getContent()
            .select(Steps.descendantOrSelf("problem"))
            .asOptionalNode()
            .orElseThrow();
    Map<String, String> arguments = new TreeMap<>();
    problem
        .select(Steps.child("argument"))
        .forEach(a -> arguments.put(a.attribute("name"), a.getStringValue()));
    problems.add(
        new ReportedProblem(
            code.getLocalName(), problem.attribute("file"), problem.attribute("at"), arguments));
  }

  Collection<ReportedProblem> problems() {
    return problems;
  }
}
