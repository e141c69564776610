// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiFile;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds the allowances of one file. One that stands right before an element is for that element,
 * any other for the element that holds it.
 */
final class AllowanceReader extends DefaultHandler {
  /** Ids of Schematron schemas have capitals, dots and letters of any script in them. */
  private static final String RULE = "\\p{L}[\\p{L}\\p{N}._-]*";

  private static final Pattern ALLOW =
      Pattern.compile("\\s*allow\\s+(RULE(?:\\s*,\\s*RULE)*)\\s*(?::.*)?".replace("RULE", RULE));

  private final TeiFile file;
  private final Consumer<Allowance> found;
  private final Consumer<SourcePlace> unreadable;

  /** For each open element, and the document around them, the instructions that are for it. */
  private final Deque<List<Instruction>> open = new ArrayDeque<>();

  private final List<Instruction> waiting = new ArrayList<>();
  private Whereabouts parser;

  private record Instruction(List<String> rules, SourcePlace place) {}

  AllowanceReader(TeiFile file, Consumer<Allowance> found, Consumer<SourcePlace> unreadable) {
    this.file = file;
    this.found = found;
    this.unreadable = unreadable;
    open.push(new ArrayList<>());
  }

  @Override
  public void setDocumentLocator(Locator given) {
    parser = new Whereabouts(file, given);
  }

  @Override
  public void processingInstruction(String target, String data) {
    if (!target.equals("basylym")) {
      return;
    }
    Matcher allow = ALLOW.matcher(String.valueOf(data));
    if (allow.matches()) {
      List<String> rules = List.of(allow.group(1).split("\\s*,\\s*"));
      waiting.add(new Instruction(rules, place()));
    } else {
      unreadable.accept(place());
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    open.push(List.copyOf(waiting));
    waiting.clear();
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (!waiting.isEmpty() && !new String(text, start, length).isBlank()) {
      forTheElementAround();
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (!waiting.isEmpty()) {
      forTheElementAround();
    }
    open.pop().forEach(this::accept);
  }

  @Override
  public void endDocument() {
    waiting.forEach(this::accept);
    open.pop().forEach(this::accept);
  }

  private void forTheElementAround() {
    List<Instruction> around = new ArrayList<>(open.pop());
    around.addAll(waiting);
    open.push(around);
    waiting.clear();
  }

  private void accept(Instruction instruction) {
    found.accept(new Allowance(instruction.rules(), instruction.place(), place()));
  }

  private SourcePlace place() {
    return parser.place();
  }
}
