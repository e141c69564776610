// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches the bytes of a file for a tag that declares namespaces without end: Xerces compares each
 * with all before it, and tells of none until the tag is closed.
 */
final class LongTags extends FilterInputStream {
  private static final byte[] WORD = {'x', 'm', 'l', 'n', 's'};
  private static final int MOST = 2_000;

  private int declared;
  private int matched;

  LongTags(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    int from = lastTag(bytes, start, start + read);
    if (from >= start) {
      declared = 0;
      matched = 0;
    }
    // Of most stretches little is looked at: a new tag is never far from their end.
    for (int i = Math.max(from, start); i < start + read; i++) {
      count(bytes[i]);
    }
    return read;
  }

  private static int lastTag(byte[] bytes, int start, int end) {
    int at = end - 1;
    while (at >= start && bytes[at] != '<') {
      at--;
    }
    return at;
  }

  private void count(byte b) throws IOException {
    if (b == WORD[matched]) {
      matched++;
      if (matched == WORD.length) {
        matched = 0;
        declared++;
      }
    } else if (b != 0) {
      matched = b == WORD[0] ? 1 : 0;
    }
    if (declared > MOST) {
      throw new Endless();
    }
  }

  /** A tag that is given up. */
  static final class Endless extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
