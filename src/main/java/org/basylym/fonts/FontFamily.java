// SPDX-License-Identifier: Apache-2.0
package org.basylym.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.xml.sax.Attributes;

/**
 * A TrueType family in its four styles, by the name that a style sheet gives in {@code
 * font-family}. The built-in families come from the class path, others from {@link FontFolder}.
 */
public record FontFamily(String name, Map<Style, URI> files) {

  /** The four faces that a scholarly book needs. */
  public enum Style {
    REGULAR("normal", "normal"),
    ITALIC("italic", "normal"),
    BOLD("normal", "bold"),
    BOLD_ITALIC("italic", "bold");

    private static final int BOLD_WEIGHT = 600;

    private final String slope;
    private final String weight;

    Style(String slope, String weight) {
      this.slope = slope;
      this.weight = weight;
    }

    public String slope() {
      return slope;
    }

    public String weight() {
      return weight;
    }

    public static Style of(boolean bold, boolean italic) {
      if (bold) {
        return italic ? BOLD_ITALIC : BOLD;
      }
      return italic ? ITALIC : REGULAR;
    }

    /** The style inside an object that has these attributes, if it stands in text of this style. */
    public Style changedBy(Attributes attributes) {
      String newWeight = attributes.getValue("", "font-weight");
      String newSlope = attributes.getValue("", "font-style");
      boolean bold = newWeight == null ? weight.equals("bold") : isBold(newWeight);
      boolean italic = newSlope == null ? slope.equals("italic") : !newSlope.equals("normal");
      return of(bold, italic);
    }

    private static boolean isBold(String weight) {
      return weight.startsWith("bold")
          || (weight.matches("[1-9]00") && Integer.parseInt(weight) >= BOLD_WEIGHT);
    }
  }

  public FontFamily {
    files = Map.copyOf(files);
  }

  /** The file of one of its faces. */
  public byte[] read(Style style) throws IOException {
    URI file = files.get(style);
    if (!"classpath".equals(file.getScheme())) {
      return Files.readAllBytes(Path.of(file));
    }
    try (InputStream in = FontFamily.class.getResourceAsStream(file.getPath())) {
      if (in == null) {
        throw new NoSuchFileException(file.toString());
      }
      return in.readAllBytes();
    }
  }

  /** The book's own family: covers Kazakh, Russian and polytonic Greek in all four styles. */
  public static FontFamily liberationSerif() {
    String stem = "classpath:/liberation/LiberationSerif-";
    return builtIn(
        "Liberation Serif",
        stem + "Regular.ttf",
        stem + "Italic.ttf",
        stem + "Bold.ttf",
        stem + "BoldItalic.ttf");
  }

  /** Stands in for signs that the book's family lacks, such as ⟨ and ⟩. */
  public static FontFamily dejaVuSerif() {
    String stem = "classpath:/net/sf/jasperreports/fonts/dejavu/DejaVuSerif";
    return builtIn(
        "DejaVu Serif",
        stem + ".ttf",
        stem + "-Italic.ttf",
        stem + "-Bold.ttf",
        stem + "-BoldItalic.ttf");
  }

  /** The last resort: wider than the others in scripts, though without joined Arabic letters. */
  public static FontFamily dejaVuSans() {
    String stem = "classpath:/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    return builtIn(
        "DejaVu Sans",
        stem + ".ttf",
        stem + "-Oblique.ttf",
        stem + "-Bold.ttf",
        stem + "-BoldOblique.ttf");
  }

  private static FontFamily builtIn(
      String name, String regular, String italic, String bold, String boldItalic) {
    return new FontFamily(
        name,
        Map.of(
            Style.REGULAR, URI.create(regular),
            Style.ITALIC, URI.create(italic),
            Style.BOLD, URI.create(bold),
            Style.BOLD_ITALIC, URI.create(boldItalic)));
  }
}
