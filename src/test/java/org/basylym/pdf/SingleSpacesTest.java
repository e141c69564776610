// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.helpers.DefaultHandler;

/** Spaces that meet at the ends of inlines. */
class SingleSpacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a <fo:inline> b </fo:inline> c|a b c",
        "a<fo:inline> b</fo:inline> c|a b c",
        "a <fo:inline/> b|a b",
        "a <fo:leader/> b|a  b",
        "a <fo:inline xmlns:p='urn:basylym:print' p:line-of='l'/> b|a  b",
        "a <fo:inline xmlns:p='urn:basylym:print' p:lines-of='l'/> b|a b",
        "a<fo:footnote><fo:inline>1</fo:inline><fo:footnote-body><fo:block> n </fo:block>"
            + "</fo:footnote-body></fo:footnote> b|a1n  b",
        "a <fo:footnote><fo:inline/><fo:footnote-body><fo:block>n</fo:block></fo:footnote-body>"
            + "</fo:footnote> b|a nb",
        "a <fo:block> b </fo:block> c|a b c",
        "a <fo:inline white-space-collapse='false'>  b  </fo:inline> c|a   b   c"
      })
  void only_one_is_left(String fo, String expected) throws Exception {
    assertThat(read(fo)).isEqualTo(expected);
  }

  @Test
  void line_feeds_are_kept() throws Exception {
    assertThat(read("a &#10; b")).isEqualTo("a \nb");
  }

  private static String read(String content) throws Exception {
    StringBuilder words = new StringBuilder();
    new FoReader(
            "<fo:block xmlns:fo='http://www.w3.org/1999/XSL/Format'>" + content + "</fo:block>")
        .read(
            new DefaultHandler() {
              @Override
              public void characters(char[] text, int start, int length) {
                words.append(text, start, length);
              }
            });
    return words.toString();
  }
}
