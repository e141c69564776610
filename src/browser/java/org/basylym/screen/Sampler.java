// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The small edition of made-up texts, with the pictures of its leaves, which are drawn here. */
final class Sampler {
  private static final Path SOURCES = Path.of("src/test/resources/org/basylym/screen/sampler");
  private static final int WIDTH = 400;
  private static final int HEIGHT = 560;

  private Sampler() {}

  static Path copiedTo(Path folder) {
    Path edition = folder.resolve("sampler");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = edition.resolve(SOURCES.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      Path images = Files.createDirectories(edition.resolve("images"));
      ImageIO.write(leaf(2), "png", images.resolve("leaf-1.png").toFile());
      ImageIO.write(leaf(1), "png", images.resolve("leaf-2.png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return edition;
  }

  /** A leaf with lines where the zones of the transcription are. */
  private static BufferedImage leaf(int lines) {
    BufferedImage leaf = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = leaf.createGraphics();
    pen.setColor(new Color(0xF2E8D0));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(0x4A3B28));
    for (int line = 0; line < lines; line++) {
      pen.fillRect(50, 75 + 60 * line, 300, 10);
    }
    pen.dispose();
    return leaf;
  }
}
