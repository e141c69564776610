// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The sizes of images, read from their heads: a page that knows them does not jump while it loads.
 */
final class ImageSizes {
  private ImageSizes() {}

  /** Width and height as {@code 800x600}, or nothing if the image does not tell. */
  static String of(byte[] image) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return "";
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return reader.getWidth(0) + "x" + reader.getHeight(0);
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      // A broken image has no size; the browser will say that it is broken.
      return "";
    }
  }
}
