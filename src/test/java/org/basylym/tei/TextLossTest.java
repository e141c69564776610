// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Tree;
import org.junit.jupiter.api.Test;

/** Lost words are found; words that are only cut otherwise are not lost. */
class TextLossTest {
  private static final Path FILE = Path.of("a.xml").toAbsolutePath();

  private final SaxonRuntime saxon = new SaxonRuntime();

  @Test
  void nothing_is_lost_from_what_is_whole() throws SaxonApiException {
    assertThat(lost("<p>Алаш <hi>Орда</hi></p>", "<x>Орда, <y>Алаш</y></x>")).isEmpty();
  }

  @Test
  void a_lost_word_is_named() throws SaxonApiException {
    assertThat(lost("<p>Алаш Орда</p>", "<x>Алаш</x>").orElseThrow().message()).contains("Орда");
  }

  @Test
  void a_word_that_stands_twice_must_stand_twice() throws SaxonApiException {
    assertThat(lost("<p>бір бір</p>", "<x>бір</x>")).isPresent();
    assertThat(lost("<p>бір бір</p>", "<x>бір екі бір</x>")).isEmpty();
  }

  @Test
  void the_header_is_about_the_text() throws SaxonApiException {
    assertThat(lost("<TEI><teiHeader>тек</teiHeader><text>мәтін</text></TEI>", "<x>мәтін</x>"))
        .isEmpty();
  }

  @Test
  void a_word_in_pieces_is_not_lost() throws SaxonApiException {
    assertThat(lost("<p>Алаш</p>", "<x><y>А</y>лаш</x>")).isEmpty();
    assertThat(lost("<p>Алаш</p>", "<x>Ал\u00ADаш</x>")).isEmpty();
  }

  @Test
  void attributes_and_comments_are_no_words() throws SaxonApiException {
    assertThat(lost("<p n='бір'><!-- екі --></p>", "<x/>")).isEmpty();
    assertThat(lost("<p>бір</p>", "<x n='бір'/>")).isPresent();
  }

  private Optional<Diagnostic> lost(String source, String made) throws SaxonApiException {
    TeiFile file = new TeiFile(FILE, "a.xml", "a.xml", FILE.getParent());
    TeiDocument document = new TeiDocument(file, tree(source), TeiDocument.Kind.TEXT);
    return new TextLoss(new RuleCatalog())
        .check(document, Words.ofTree(new Tree(tree(made))), new Words(), "site");
  }

  private XdmNode tree(String xml) throws SaxonApiException {
    return saxon.processor().newDocumentBuilder().build(new StreamSource(new StringReader(xml)));
  }
}
