// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which signs the families of a book can draw, by style. Safe for several threads. */
final class GlyphCoverage {
  private final PrintSettings settings;
  private final PrintResources resources;
  private final Map<FontFamily.Style, BitSet> signs = new ConcurrentHashMap<>();

  GlyphCoverage(PrintSettings settings, PrintResources resources) {
    this.settings = settings;
    this.resources = resources;
  }

  /** The name of the family that a missing sign is missing from. */
  String family() {
    return settings.family().name();
  }

  boolean covers(FontFamily.Style style, int sign) {
    return signs.computeIfAbsent(style, this::signsOf).get(sign);
  }

  private BitSet signsOf(FontFamily.Style style) {
    BitSet covered = new BitSet();
    Stream.of(settings.family(), settings.reserve())
        .map(family -> family.files().get(style))
        .filter(file -> file != null)
        .forEach(file -> covered.or(signsIn(file)));
    return covered;
  }

  private BitSet signsIn(URI file) {
    BitSet covered = new BitSet();
    try (InputStream in = resources.getResource(file);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
        covered.set(sign, glyphs.getGlyphId(sign) != 0);
      }
      return covered;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the font " + file, unreadable);
    }
  }
}
