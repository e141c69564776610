// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.basylym.fonts.FontFamily;
import org.basylym.fonts.FontFamily.Style;
import org.basylym.fonts.FontFolder;
import org.basylym.tei.Edition;
import org.basylym.tei.Settings;

/**
 * The family of the book, served with the site. A browser asks for it only where the style sheet's
 * list of faces comes down to it; a family that the edition has chosen comes first.
 */
final class WebFonts {
  private static final String FOLDER = "assets/fonts/";
  private static final List<Style> STYLES = List.of(Style.REGULAR, Style.ITALIC, Style.BOLD);
  private static final String LICENCE = "/liberation/LICENSE";

  /** Fallback: nothing is shown in another face if this one is there at once, as from disk. */
  private static final String FACE =
      """
      @font-face {
        font-family: "Edition Serif"; font-style: %s; font-weight: %s; font-display: fallback;
        src: local("%s"), url("fonts/%s") format("truetype");
      }
      """;

  private static final String CHOSEN = ":root { --serif: \"Edition Serif\", var(--faces); }\n";

  private final FontFamily family;
  private final boolean chosen;

  WebFonts(FontFamily family, boolean chosen) {
    this.family = family;
    this.chosen = chosen;
  }

  /** The family that the edition's settings name, if it may be served, else the built-in one. */
  static WebFonts of(Edition edition) throws IOException {
    Settings settings = edition.settings();
    Optional<FontFamily> own = Optional.empty();
    if (settings.fontFamily().isPresent()) {
      own =
          new FontFolder(edition.root().resolve(settings.fontFolder().orElse("fonts")))
              .familyToServe(settings.fontFamily().get());
    }
    return new WebFonts(own.orElseGet(FontFamily::liberationSerif), own.isPresent());
  }

  /** Puts the faces among the files of a site, and the rules for them into its style sheet. */
  void addTo(Map<String, byte[]> files) throws IOException {
    StringBuilder rules = new StringBuilder("\n");
    for (Style style : STYLES) {
      if (style == Style.REGULAR || !sameAsRegular(style)) {
        files.put(FOLDER + fileName(style), family.read(style));
        rules.append(rule(style));
      }
    }
    if (chosen) {
      rules.append(CHOSEN);
    } else {
      files.put(FOLDER + "LICENSE", getClass().getResourceAsStream(LICENCE).readAllBytes());
    }
    byte[] added = rules.toString().getBytes(StandardCharsets.UTF_8);
    files.merge("assets/site.css", added, WebFonts::joined);
  }

  private boolean sameAsRegular(Style style) {
    return family.files().get(style).equals(family.files().get(Style.REGULAR));
  }

  private String rule(Style style) {
    String name = family.name() + (style == Style.REGULAR ? "" : " " + capitalized(style));
    return FACE.formatted(style.slope(), style.weight(), inCss(name), fileName(style));
  }

  private static String fileName(Style style) {
    return "serif-" + style.name().toLowerCase(Locale.ROOT) + ".ttf";
  }

  private static String capitalized(Style style) {
    return style == Style.ITALIC ? "Italic" : "Bold";
  }

  /** What could end a string in a style sheet, written as its code. */
  private static String inCss(String name) {
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .forEach(
            sign -> {
              if (Character.isLetterOrDigit(sign) || sign == ' ' || sign == '-') {
                safe.appendCodePoint(sign);
              } else {
                safe.append('\\').append(Integer.toHexString(sign)).append(' ');
              }
            });
    return safe.toString();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
