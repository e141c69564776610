// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.basylym.fonts.FontFamily;

/** Which family of a book draws a sign, by style. Safe for several threads. */
final class GlyphCoverage {
  private final PrintSettings settings;
  private final PrintResources resources;
  private final Map<FontFamily.Style, Map<String, BitSet>> signs = new ConcurrentHashMap<>();

  GlyphCoverage(PrintSettings settings, PrintResources resources) {
    this.settings = settings;
    this.resources = resources;
  }

  /** The name of the family that a missing sign is missing from. */
  String firstFamily() {
    return settings.families().get(0).name();
  }

  /** The first family that has the sign, as FOP chooses it; empty if none has. */
  Optional<String> familyFor(FontFamily.Style style, int sign) {
    for (Map.Entry<String, BitSet> family :
        signs.computeIfAbsent(style, this::signsOf).entrySet()) {
      if (family.getValue().get(sign)) {
        return Optional.of(family.getKey());
      }
    }
    return Optional.empty();
  }

  private Map<String, BitSet> signsOf(FontFamily.Style style) {
    Map<String, BitSet> covered = new LinkedHashMap<>();
    for (FontFamily family : settings.families()) {
      covered.put(family.name(), signsIn(family.files().get(style)));
    }
    return covered;
  }

  private BitSet signsIn(URI file) {
    BitSet covered = new BitSet();
    try (InputStream in = resources.getResource(file);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
        List<Integer> drawn = glyphs.getCharCodes(glyph);
        if (drawn != null) {
          drawn.forEach(covered::set);
        }
      }
      return covered;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the font " + file, unreadable);
    }
  }
}
