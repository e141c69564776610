// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Area;
import org.apache.fop.area.Block;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.BasicLinkArea;
import org.apache.fop.area.inline.InlineArea;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.area.inline.SpaceArea;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.area.inline.WordArea;
import org.apache.fop.render.intermediate.IFRenderer;

/**
 * Tells the desk, while FOP renders a galley, where each line begins and ends, what it says and
 * which identifiers stand on it.
 */
final class LineRenderer extends IFRenderer {
  private final GalleyDesk desk;
  private final Deque<String> blocks = new ArrayDeque<>();
  private int depth;

  LineRenderer(FOUserAgent agent, GalleyDesk desk) {
    super(agent);
    this.desk = desk;
    setDocumentHandler(desk);
    QuickActions.into(this);
  }

  @Override
  protected void renderBlock(Block block) {
    String id = identifier(block);
    if (id == null || !desk.isRecording()) {
      super.renderBlock(block);
      return;
    }
    int before = currentBPPosition;
    int top = desk.onGalley(new Point(currentIPPosition, currentBPPosition)).y;
    blocks.push(id);
    desk.anchor(id);
    super.renderBlock(block);
    blocks.pop();
    desk.extent(id, top, top + currentBPPosition - before);
  }

  @Override
  protected void renderLineArea(LineArea line) {
    if (!desk.isRecording() || depth > 0) {
      super.renderLineArea(line);
      return;
    }
    int top = desk.onGalley(new Point(currentIPPosition, currentBPPosition)).y;
    desk.startLine(blocks, top, line.getAllocBPD());
    depth++;
    super.renderLineArea(line);
    depth--;
    desk.endLine();
  }

  @Override
  protected void renderInlineArea(InlineArea area) {
    String id = identifier(area);
    desk.line().ifPresent(line -> line.enter(id));
    super.renderInlineArea(area);
    desk.line().ifPresent(line -> line.leave(id));
  }

  @Override
  public void renderInlineParent(InlineParent parent) {
    Rectangle place =
        new Rectangle(
            currentIPPosition,
            currentBPPosition + parent.getBlockProgressionOffset(),
            parent.getIPD(),
            parent.getBPD());
    super.renderInlineParent(parent);
    boolean link = parent instanceof BasicLinkArea || parent.hasTrait(Trait.EXTERNAL_LINK);
    if (link && desk.isRecording()) {
      StructureTreeElement tag =
          (StructureTreeElement) parent.getTrait(Trait.STRUCTURE_TREE_ELEMENT);
      desk.tagLink(place, tag);
    }
  }

  @Override
  public void renderText(TextArea text) {
    desk.line().ifPresent(line -> reach(line, text.getIPD()));
    super.renderText(text);
  }

  private void reach(Slug line, int width) {
    int from = desk.onGalley(new Point(currentIPPosition, currentBPPosition)).x;
    line.reach(from, from + width);
  }

  @Override
  protected void renderWord(WordArea word) {
    desk.line().ifPresent(line -> line.words.append(word.getWord()));
    super.renderWord(word);
  }

  @Override
  protected void renderSpace(SpaceArea space) {
    desk.line().ifPresent(line -> line.words.append(space.getSpace()));
    super.renderSpace(space);
  }

  private static String identifier(Area area) {
    return (String) area.getTrait(Trait.PROD_ID);
  }
}
