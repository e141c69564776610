// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.basylym.pdf.makeup.FootTags;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Puts each entry of the apparatus and each note into a tag of its own right after the paragraph of
 * its lemma or mark, so that nobody is read a whole page foot at once. The feet of made up pages
 * come after their text; of their tags only the entries are kept, rules and dividers have none.
 */
final class NoteOrder implements StructureTreeEventHandler {
  private static final Pattern NAMED = Pattern.compile("([^#@]*)#([^@]*)(@.*)?");
  private static final String ROLE = "role";
  private static final String NOTE = "Note";

  private final StructureTreeEventHandler tags;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Map<String, StructureTreeElement> notes = new HashMap<>();
  private boolean inFeet;

  NoteOrder(StructureTreeEventHandler tags) {
    this.tags = tags;
  }

  /**
   * A node that has begun and not ended.
   *
   * @param tagged whether there is a tag for it
   * @param note the tag that its children go into, if it is an entry
   * @param lemmata what has begun in it and will have a note after it
   */
  private record Node(
      boolean block, boolean tagged, StructureTreeElement note, List<String> lemmata) {
    static Node tagged(String name) {
      return new Node(name.equals("block"), true, null, new ArrayList<>());
    }

    static Node untagged(StructureTreeElement note) {
      return new Node(false, false, note, List.of());
    }
  }

  /** How a tag is begun. */
  private interface Start {
    StructureTreeElement of(Attributes attributes, StructureTreeElement parent);
  }

  @Override
  public void startPageSequence(Locale language, String role) {
    inFeet = FootTags.FEET.equals(role);
    if (!inFeet) {
      notes.clear();
      tags.startPageSequence(language, role);
    }
  }

  @Override
  public void endPageSequence() {
    if (!inFeet) {
      tags.endPageSequence();
    }
    inFeet = false;
  }

  @Override
  public StructureTreeElement startNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    return start(name, attributes, parent, (with, under) -> tags.startNode(name, with, under));
  }

  @Override
  public StructureTreeElement startReferencedNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    return start(
        name, attributes, parent, (with, under) -> tags.startReferencedNode(name, with, under));
  }

  @Override
  public StructureTreeElement startImageNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    return start(name, attributes, parent, (with, under) -> tags.startImageNode(name, with, under));
  }

  @Override
  public void endNode(String name) {
    Node node = open.pop();
    if (node.tagged()) {
      tags.endNode(name);
    }
    node.lemmata().forEach(this::note);
  }

  private StructureTreeElement start(
      String name, Attributes attributes, StructureTreeElement parent, Start start) {
    String role = attributes == null ? null : attributes.getValue(ROLE);
    Matcher named = NAMED.matcher(role == null ? "" : role);
    String id = named.matches() ? named.group(2) : null;
    if (inFeet) {
      return inFeet(name, id, attributes, parent, start);
    }
    if (id == null) {
      open.push(Node.tagged(name));
      return start.of(attributes, parent);
    }
    open.push(Node.tagged(name));
    open.stream().filter(Node::block).findFirst().ifPresent(block -> block.lemmata().add(id));
    String language = named.group(3) == null ? "" : named.group(3);
    return start.of(TagMarks.withRole(attributes, named.group(1) + language), parent);
  }

  private StructureTreeElement inFeet(
      String name, String id, Attributes attributes, StructureTreeElement parent, Start start) {
    Node around = open.peek();
    if (id != null) {
      StructureTreeElement note = notes.get(id);
      open.push(Node.untagged(note == null ? note(id) : note));
      return null;
    }
    if (around == null || (!around.tagged() && around.note() == null)) {
      open.push(Node.untagged(null));
      return null;
    }
    open.push(Node.tagged(name));
    return start.of(attributes, around.tagged() ? parent : around.note());
  }

  private StructureTreeElement note(String id) {
    Attributes role = TagMarks.withRole(new AttributesImpl(), NOTE);
    StructureTreeElement note = tags.startNode("inline", role, null);
    tags.endNode("inline");
    notes.put(id, note);
    return note;
  }
}
