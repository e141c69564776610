// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML catalogs stand for what has its home on the network. */
class CatalogsTest {
  private static final String ANY =
      "start = any\nany = element * { attribute * - rend { text }*, (text | any)* }";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay_out() throws IOException {
    desk = new Desk(folder);
    desk.file("schemas/rnc/any.rnc", ANY);
    desk.file("schemas/letters.dtd", "<!ELEMENT TEI ANY><!ENTITY % m SYSTEM 'more.mod'>%m;");
    desk.file("schemas/more.mod", "<!ENTITY kk 'Қазақ'>");
  }

  private Path catalog(String entries) throws IOException {
    return desk.file(
        "schemas/catalog.xml",
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>" + entries + "</catalog>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<uri name='https://example.org/s/any.rnc' uri='rnc/any.rnc'/>",
        "<rewriteURI uriStartString='https://example.org/s/' rewritePrefix='rnc/'/>",
        "<uriSuffix uriSuffix='s/any.rnc' uri='rnc/any.rnc'/>",
        "<nextCatalog catalog='next/catalog.xml'/>",
        "<delegateURI uriStartString='https://example.org/' catalog='next/catalog.xml'/>"
      })
  void a_schema_is_found_by_its_uri(String entry) throws IOException {
    desk.file(
        "schemas/next/catalog.xml",
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
            + "<uri name='https://example.org/s/any.rnc' uri='../rnc/any.rnc'/></catalog>");
    Path file =
        desk.tei(
            "ed/a.xml",
            "<?xml-model href='https://example.org/s/any.rnc'?>",
            "",
            "<p rend='i'>х</p><q/>");
    Desk.Said said = desk.run("validate", "--catalog", catalog(entry), file);
    assertThat(said.rules()).containsExactly("ed/a.xml:3 grammar-unexpected-attribute");
    assertThat(said.out()).contains("schema: any.rnc");
  }

  @ParameterizedTest
  @CsvSource({
    "<public publicId='-//Alash//DTD Letters//EN' uri='letters.dtd'/>",
    "<system systemId='https://example.org/letters.dtd' uri='letters.dtd'/>",
    "<rewriteSystem systemIdStartString='https://example.org/' rewritePrefix=''/>"
  })
  void a_dtd_is_found_by_either_identifier_with_what_lies_beside_it(String entry)
      throws IOException {
    Path file =
        desk.tei(
            "ed/a.xml",
            "<!DOCTYPE TEI PUBLIC '-//Alash//DTD  Letters//EN' 'https://example.org/letters.dtd'>",
            "",
            "<p>&kk;</p>");
    Desk.Said said = desk.run("validate", "--catalog", catalog(entry), file);
    assertThat(said.out()).contains("schema: -//Alash//DTD Letters//EN");
    assertThat(said.rules()).isNotEmpty().allMatch(rule -> rule.contains("grammar-"));
    Path site = folder.resolve("site");
    Desk.Said html = desk.run("html", "--catalog", catalog(entry), file, "-o", site);
    assertThat(html.code()).as(html.err()).isZero();
    assertThat(site.resolve("a.html")).content().contains("Қазақ");
  }

  @Test
  void schema_locations_and_what_they_import_are_found() throws IOException {
    String xs = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' ";
    desk.file(
        "schemas/tei.xsd",
        xs
            + "targetNamespace='"
            + Desk.TEI
            + "'><xs:import namespace='urn:x' "
            + "schemaLocation='https://example.org/x.xsd'/>"
            + "<xs:element name='TEI' type='xs:int'/></xs:schema>");
    desk.file("schemas/x.xsd", xs + "targetNamespace='urn:x'/>");
    Path file =
        desk.tei(
            "ed/a.xml",
            "",
            "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='"
                + Desk.TEI
                + " https://example.org/tei.xsd'",
            "<p>х</p>");
    Path catalog = catalog("<rewriteURI uriStartString='https://example.org/' rewritePrefix=''/>");
    assertThat(desk.run("validate", "--catalog", catalog, file).out())
        .contains("schema: tei.xsd")
        .doesNotContain("schema-unusable");
  }

  @Test
  void what_a_catalog_maps_to_the_network_or_to_nothing_is_not_at_hand() throws IOException {
    Path file = desk.tei("ed/a.xml", "<?xml-model href='https://example.org/a.rng'?>", "", "<p/>");
    Path catalog =
        catalog("<uri name='https://example.org/a.rng' uri='http://127.0.0.1:9/a.rng'/>");
    assertThat(desk.run("validate", "--catalog", catalog, file).rules())
        .contains("ed/a.xml schema-not-at-hand");
    catalog("<uri name='https://example.org/a.rng' uri='none.rng'/>");
    assertThat(desk.run("validate", "--catalog", catalog, file).rules())
        .contains("ed/a.xml schema-not-at-hand");
  }

  @Test
  void a_doctype_of_a_catalog_is_not_fetched() throws IOException {
    Path file = desk.tei("ed/a.xml", "<?xml-model href='urn:x'?>", "", "<p>х</p>");
    Path catalog =
        desk.file(
            "schemas/catalog.xml",
            "<!DOCTYPE catalog SYSTEM 'http://127.0.0.1:9/catalog.dtd'>"
                + "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
                + "<uri name='urn:x' uri='rnc/any.rnc'/></catalog>");
    Desk.Said said = desk.run("validate", "--catalog", catalog, file);
    assertThat(said.code()).as(said.err()).isNotEqualTo(2);
  }

  @Test
  void a_catalog_that_cannot_be_read_is_told_plainly() throws IOException {
    Path file = desk.tei("ed/a.xml", "", "", "<p>х</p>");
    Desk.Said missing = desk.run("validate", "--catalog", desk.path("none.xml"), file);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("cannot read the catalog", "none.xml", "no such file");
    Desk.Said broken = desk.run("validate", "--catalog", catalog("<uri"), file);
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("catalog.xml:1: ").doesNotContain("Exception", "\tat ");
    Path next = catalog("<nextCatalog catalog='http://127.0.0.1:9/c.xml'/>");
    Desk.Said away = desk.run("validate", "--catalog", next, file);
    assertThat(away.code()).isEqualTo(2);
    assertThat(away.err()).contains("http://127.0.0.1:9/c.xml is not on this machine");
    Desk.Said tei = desk.run("validate", "--catalog", file, file);
    assertThat(tei.err()).contains("a.xml: it is no XML catalog");
  }
}
