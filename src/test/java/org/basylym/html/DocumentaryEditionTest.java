// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What historians expect of edited documents, for a letter that is a text by itself and for a
 * document within a text: heading, day, regests, legend; promise and outcome; what was not seen;
 * the rules that the edition follows.
 */
class DocumentaryEditionTest {
  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de" xml:id="letter"><teiHeader><fileDesc>
      <titleStmt><title>Brief an die Stadt</title></titleStmt><publicationStmt><p>p</p>
      </publicationStmt><sourceDesc><msDesc><msIdentifier><settlement>Wien</settlement>
      <repository>HHStA</repository><idno type="archival"><idno type="fonds">7</idno>\
      <idno type="file">19</idno></idno></msIdentifier></msDesc></sourceDesc></fileDesc>
      <encodingDesc><editorialDecl><p><list type="rules"><head xml:lang="en">Rules of Bern</head>
      <item><label>Spelling</label><note type="rule">Keep it.</note><note type="practice">Kept.</note>
      </item><item><label>Dates</label><gap reason="unread"/><note type="practice">New Style.</note>
      </item></list></p></editorialDecl></encodingDesc>
      <profileDesc><abstract xml:lang="en"><p>Asks for corn.</p></abstract>
      <abstract xml:lang="ru"><p>Просит зерна.</p></abstract><correspDesc><correspAction type="sent">
      <persName>Anna Meier</persName><placeName>Ulm</placeName><date when="1702-03-05"/>
      </correspAction><correspAction type="received"><orgName>Rat der Stadt</orgName></correspAction>
      </correspDesc></profileDesc></teiHeader><text><body><p>Text des Briefes.</p>
      <floatingText type="document" source="#rec" xml:id="edict"><body><p>Wir geben Korn.</p></body>
      </floatingText></body></text><standOff><listBibl>
      <bibl xml:id="rec" subtype="edict"><title>Edict on corn</title><author>The council</author>
      <name role="addressee">All citizens</name><placeName>Ulm</placeName>
      <date when="1702-04-01">[1702]</date><note type="regest" xml:lang="en">Promises corn.</note>
      <note type="regest" xml:lang="ru">Обещает зерно.</note>
      <note type="legend">From a copy.</note></bibl>
      <bibl xml:id="gone" status="unseen"><title>The lost ledger</title><note>Burnt.</note></bibl>
      </listBibl></standOff></TEI>
      """;

  private static final String EVENTS =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" xml:id="events"><teiHeader><fileDesc>
      <titleStmt><title>Events</title></titleStmt><publicationStmt><p>p</p></publicationStmt>
      <sourceDesc><p>p</p></sourceDesc></fileDesc></teiHeader><standOff><listEvent>
      <event xml:id="e1" when="1702-04-01" corresp="letter.xml#edict"><label>To give corn</label>
      </event><event xml:id="e2" when="1702-04-11"><label>Corn given</label></event>
      <event xml:id="e3" when="1702-04-01"><label>To mend the wall</label></event></listEvent>
      <listRelation><head>What became of it</head>
      <relation name="outcome" active="#e1" passive="#e2"/>
      <relation name="outcomeNotStated" active="#e3"/></listRelation></standOff></TEI>
      """;

  private static final String PAPERS =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" xml:id="papers"><teiHeader><fileDesc>
      <titleStmt><title>Papers</title></titleStmt><publicationStmt><p>p</p></publicationStmt>
      <sourceDesc><listBibl><msDesc xml:id="m1"><msIdentifier><repository>TNA</repository>
      <idno type="archival"><idno type="fonds">FO 371</idno><idno type="file">12</idno></idno>
      </msIdentifier></msDesc><bibl xml:id="m2"><title>Order</title><author>The king</author>
      <note type="regest">Orders bread.</note></bibl></listBibl></sourceDesc></fileDesc><profileDesc>
      <correspDesc corresp="#one"><correspAction type="sent"><persName>Ann</persName>
      <date when="1801"/></correspAction><correspAction type="received"><persName>Bob</persName>
      </correspAction></correspDesc></profileDesc></teiHeader><text><body>
      <div type="document" xml:id="one" decls="#m1"><head>Ann to Bob</head><p>Dear Bob.</p></div>
      <div type="document" decls="#m2"><p>Let there be bread.</p></div></body></text></TEI>
      """;

  @TempDir private Path folder;

  @Test
  void a_letter_has_its_heading_and_its_legend() throws IOException {
    made("html", "site");
    assertThat(words("letter.html"))
        .containsSubsequence("Brief an die Stadt", "Ulm, 5 March 1702", "Anna Meier", "Addressee")
        .containsSubsequence(
            "Rat der Stadt", "Asks for corn.", "Просит зерна.", "Text des Briefes.")
        .containsSubsequence("Text des Briefes.", "Source legend", "HHStA, Wien. Ф. 7. Д. 19.");
  }

  @Test
  void a_document_within_a_text_has_them_on_its_page() throws IOException {
    made("html", "site");
    assertThat(words("letter-edict.html"))
        .containsSubsequence("Document 1", "Edict on corn", "Ulm, [1 April 1702]", "edict")
        .containsSubsequence("The council", "All citizens", "Promises corn.", "Обещает зерно.")
        .containsSubsequence("Wir geben Korn.", "Source legend", "From a copy.");
  }

  @Test
  void other_pages_tell_the_outcome_the_unseen_and_the_rules() throws IOException {
    made("html", "site");
    assertThat(words("chronology.html"))
        .containsSubsequence("What became of it", "To give corn", "Document 1", "Corn given")
        .containsSubsequence("11 April 1702", "10 days", "To mend the wall", "outcome not stated");
    assertThat(words("works.html"))
        .containsSubsequence("Cited but not seen", "lost ledger", "Burnt.");
    assertThat(words("about-letter.html"))
        .containsSubsequence("Rules of Bern", "Spelling", "Keep it.", "Kept.", "Dates")
        .containsSubsequence("Dates", "could not be read", "New Style.");
  }

  @Test
  void divisions_that_are_documents_have_them_too() throws IOException {
    made("html", "site");
    assertThat(words("papers.html"))
        .containsSubsequence("Ann to Bob", "1801", "Addressee", "Bob", "Dear Bob.")
        .containsSubsequence("Dear Bob.", "TNA, fond FO 371, file 12", "The king", "Orders bread.")
        .containsSubsequence("Orders bread.", "Let there be bread.");
  }

  @Test
  void the_book_has_it_all() throws IOException {
    made("pdf", "book.pdf");
    try (PDDocument book = Loader.loadPDF(folder.resolve("book.pdf").toFile())) {
      String words = new PDFTextStripper().getText(book).replaceAll("[\\s\\p{Z}]+", " ");
      assertThat(words)
          .containsSubsequence(
              "Ulm, 5 March 1702", "Author: Anna Meier", "Addressee: Rat der Stadt")
          .containsSubsequence(
              "Asks for corn.", "Просит зерна.", "Text des Briefes.", "Ф. 7. Д. 19.")
          .containsSubsequence("Ulm, [1 April 1702]", "Addressee: All citizens", "Wir geben Korn.")
          .containsSubsequence("Ann to Bob", "1801", "Addressee: Bob", "Dear Bob.", "Д. 12. · TNA")
          .containsSubsequence("Wir geben Korn.", "From a copy.", "What became of it", "10 days")
          .containsSubsequence("Cited but not seen", "The lost ledger", "Burnt.")
          .containsSubsequence("Rules of Bern", "Keep it.", "could not be read", "New Style.");
    }
  }

  private String words(String page) throws IOException {
    return Page.of(folder.resolve("site").resolve(page)).all();
  }

  private void made(String command, String out) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("tei/letter.xml", LETTER);
    desk.file("tei/events.xml", EVENTS);
    desk.file("tei/papers.xml", PAPERS);
    Desk.Said said = desk.run(command, desk.path("tei"), "-o", desk.path(out));
    assertThat(desk.path(out)).as(said.all()).exists();
  }
}
