// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFStructElem;
import org.xml.sax.Attributes;

/**
 * Adds to FOP's tags what PDF/UA wants and FOP leaves out: an identifier on each note, the language
 * of inline text, and no quotation mark-up on page numbers.
 */
final class TagRepairs implements StructureTreeEventHandler {
  private static final String ROLE = "role";
  private static final String NOTE = "Note";

  private final StructureTreeEventHandler tags;
  private int notes;

  TagRepairs(StructureTreeEventHandler tags) {
    this.tags = tags;
  }

  @Override
  public void startPageSequence(Locale language, String role) {
    tags.startPageSequence(language, role);
  }

  @Override
  public void endPageSequence() {
    tags.endPageSequence();
  }

  @Override
  public StructureTreeElement startNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    Tag tag = Tag.of(name, attributes);
    return repaired(name, tag, tags.startNode(name, tag.attributes, parent));
  }

  @Override
  public StructureTreeElement startReferencedNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    Tag tag = Tag.of(name, attributes);
    return repaired(name, tag, tags.startReferencedNode(name, tag.attributes, parent));
  }

  @Override
  public StructureTreeElement startImageNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    return tags.startImageNode(name, attributes, parent);
  }

  @Override
  public void endNode(String name) {
    tags.endNode(name);
  }

  private StructureTreeElement repaired(String name, Tag tag, StructureTreeElement element) {
    if (element instanceof PDFStructElem structure) {
      plainly(structure);
      if (name.equals("footnote") || NOTE.equals(tag.role())) {
        notes++;
        structure.put("ID", "note-" + notes);
      }
      if (!tag.language.isEmpty()) {
        structure.setLanguage(Locale.forLanguageTag(tag.language));
      }
    }
    return element;
  }

  /**
   * Has FOP write the tags as plain objects, not packed by the hundred: reading them back would
   * take a time that grows with the square of their number. {@link PdfFinish} packs them.
   */
  private static void plainly(PDFStructElem structure) {
    structure.getDocumentSafely().enableAccessibility(false);
  }

  /** The attributes of a tag with a plain role, and the language that was marked on it. */
  private record Tag(Attributes attributes, String language) {

    String role() {
      return attributes == null ? null : attributes.getValue(ROLE);
    }

    static Tag of(String name, Attributes attributes) {
      String role = attributes == null ? null : attributes.getValue(ROLE);
      if (role == null) {
        return name.startsWith("page-number")
            ? new Tag(TagMarks.withRole(attributes, "Span"), "")
            : new Tag(attributes, "");
      }
      int mark = role.indexOf(TagMarks.MARK);
      return mark < 0
          ? new Tag(attributes, "")
          : new Tag(
              TagMarks.withRole(attributes, role.substring(0, mark)), role.substring(mark + 1));
    }
  }
}
