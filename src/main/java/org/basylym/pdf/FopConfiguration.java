// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fop.apps.EnvironmentProfile;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.basylym.fonts.FontFamily;
import org.basylym.pdf.makeup.Marks;
import org.xml.sax.SAXException;

/** Builds the one FopFactory of a printer: tagged PDF 1.7, PDF/A and PDF/UA-1. */
final class FopConfiguration {

  private static final String FRAME =
      """
      <fop version="1.0"><renderers><renderer mime="application/pdf">
        <version>1.7</version>%s
        <fonts>%s</fonts>
      </renderer></renderers></fop>
      """;

  private static final String ARCHIVED_AND_TAGGED =
      "<pdf-a-mode>%s</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>";

  private static final String FACE =
      """
      <font embed-url="%1$s" kerning="yes">
        <font-triplet name="%2$s" style="%3$s" weight="%4$s"/>%5$s
      </font>
      """;

  /** FOP sets text in «any» when it is asked for a family that it does not know. */
  private static final String FACE_OF_LAST_RESORT =
      "<font-triplet name=\"any\" style=\"%s\" weight=\"%s\"/>";

  private final PrintSettings settings;

  FopConfiguration(PrintSettings settings) {
    this.settings = settings;
  }

  /** A factory that prints. */
  FopFactory build(PrintResources resources) {
    return build(resources, true);
  }

  /** A factory that lays out the same lines, and must not print. */
  FopFactory buildSilent(PrintResources resources) {
    return build(resources, false);
  }

  private FopFactory build(PrintResources resources, boolean printing) {
    URI base = settings.pictures().toAbsolutePath().toUri();
    // FopFactoryBuilder.setConfiguration would give the fonts a resolver that reads anything.
    FopFactoryBuilder builder =
        parsed(EnvironmentalProfileFactory.createRestrictedIO(base, resources), printing);
    builder.setHyphenBaseResourceResolver(
        ResourceResolverFactory.createInternalResourceResolver(
            PrintResources.HYPHENATION, resources));
    // A fault that FOP can mend is a warning in the report, not the end of the book.
    builder.setStrictFOValidation(false);
    builder.setComplexScriptFeatures(true);
    builder.setAccessibility(printing);
    builder.ignoreNamespace(Marks.NAMESPACE);
    // Without it, line breaking of one paragraph of 10,000 words takes gigabytes (FOP-2860).
    builder.setSimpleLineBreaking(true);
    return builder.build();
  }

  private FopFactoryBuilder parsed(EnvironmentProfile surroundings, boolean printing) {
    FontFamily first = settings.families().get(0);
    String fonts =
        settings.families().stream()
            .map(family -> faces(family, family.equals(first)))
            .collect(Collectors.joining());
    byte[] xml =
        FRAME
            .formatted(
                printing ? ARCHIVED_AND_TAGGED.formatted(settings.sources().mode()) : "", fonts)
            .getBytes(StandardCharsets.UTF_8);
    try {
      return new FopConfParser(new ByteArrayInputStream(xml), surroundings).getFopFactoryBuilder();
    } catch (SAXException | IOException ownXml) {
      throw new IllegalStateException(ownXml);
    }
  }

  private static String faces(FontFamily family, boolean first) {
    return family.files().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(face -> face(family.name(), face.getKey(), face.getValue(), first))
        .collect(Collectors.joining());
  }

  private static String face(String name, FontFamily.Style style, URI file, boolean first) {
    String lastResort = first ? FACE_OF_LAST_RESORT.formatted(style.slope(), style.weight()) : "";
    return FACE.formatted(
        escaped(file.toString()), escaped(name), style.slope(), style.weight(), lastResort);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
