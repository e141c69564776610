// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files for other programs, against the lists of fields that their formats publish: CSL-JSON
 * 1.0, the Citation File Format 1.2.0, RIS. No artifact of Maven has their schemas.
 */
class ExportFormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/basylym/cite");

  private static final Set<String> CSL_TYPES =
      words(
          "article article-journal article-magazine article-newspaper bill book broadcast chapter"
              + " classic collection dataset document entry entry-dictionary entry-encyclopedia event"
              + " figure graphic hearing interview legal_case legislation manuscript map motion_picture"
              + " musical_score pamphlet paper-conference patent performance periodical"
              + " personal_communication post post-weblog regulation report review review-book software"
              + " song speech standard thesis treaty webpage");

  private static final Set<String> CSL_NAMES =
      words("author container-author editor translator contributor");

  private static final Set<String> CSL_DATES = words("issued accessed original-date");

  private static final Set<String> CSL_TEXTS =
      words(
          "id type language title title-short container-title collection-title collection-number"
              + " volume issue part page chapter-number genre edition publisher publisher-place DOI ISBN"
              + " ISSN URL abstract keyword archive archive_location note");

  private static final Set<String> CFF =
      words(
          "abstract authors cff-version commit contact date-released doi identifiers keywords license"
              + " license-url message preferred-citation references repository repository-artifact"
              + " repository-code title type url version");

  private static final Set<String> CFF_REFERENCE =
      words("authors doi edition isbn month publisher title type url year");

  private static final Set<String> CFF_NAME = words("family-names given-names name");

  private static final Set<String> RIS_TYPES =
      words(
          "BOOK CHAP CPAPER DICT ELEC ENCYC GEN JOUR MANSCPT MAP MGZN NEWS PCOMM RPRT SER STAT THES");

  private static final Set<String> RIS_TAGS =
      words("TY ID AU A2 A4 ED TI T2 T3 PY DA VL IS SP EP ET PB CY SN DO LA UR DB AV AB KW N1 ER");

  @ParameterizedTest
  @ValueSource(strings = {"works.xml", "examples.xml"})
  void csl_json_has_no_field_and_no_type_that_the_schema_has_not(String file) throws IOException {
    JsonNode items = new ObjectMapper().readTree(text(file, "cite/works-cited.json"));
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      assertThat(item.get("type").asText()).isIn(CSL_TYPES);
      assertThat(item.get("id").asText()).isNotBlank();
      item.fields().forEachRemaining(ExportFormatsTest::checkField);
    }
  }

  private static void checkField(Map.Entry<String, JsonNode> field) {
    String name = field.getKey();
    JsonNode value = field.getValue();
    if (CSL_NAMES.contains(name)) {
      assertThat(value).as(name).isNotEmpty();
      value.forEach(
          one -> assertThat(words(one)).as(name).isSubsetOf("family", "given", "literal"));
    } else if (CSL_DATES.contains(name)) {
      assertThat(words(value)).as(name).isSubsetOf("date-parts", "circa", "literal");
      assertThat(value.path("date-parts").size()).as(name).isBetween(0, 2);
      value.path("date-parts").forEach(end -> assertThat(end.size()).as(name).isBetween(1, 3));
    } else {
      assertThat(name).isIn(CSL_TEXTS);
      assertThat(value.isTextual()).as(name).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"works.xml", "examples.xml"})
  void the_citation_file_has_what_its_format_demands_and_nothing_else(String file)
      throws IOException {
    JsonNode citation = new ObjectMapper(new YAMLFactory()).readTree(text(file, "CITATION.cff"));
    assertThat(words(citation))
        .isSubsetOf(CFF)
        .contains("authors", "cff-version", "message", "title");
    assertThat(citation.get("cff-version").asText()).isEqualTo("1.2.0");
    assertThat(citation.get("type").asText()).isIn("dataset", "software");
    JsonNode book = citation.get("preferred-citation");
    assertThat(words(book)).isSubsetOf(CFF_REFERENCE).contains("authors", "title", "type");
    assertThat(book.get("year").isInt()).isTrue();
    for (JsonNode one : List.of(citation, book)) {
      assertThat(one.get("authors")).isNotEmpty();
      one.get("authors").forEach(name -> assertThat(words(name)).isSubsetOf(CFF_NAME));
      assertThat(one.path("url").asText("https://example.org")).matches("(https?|s?ftp)://.+");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"works.xml", "examples.xml"})
  void a_record_of_ris_is_tagged_line_by_line_from_its_type_to_its_end(String file) {
    String ris = text(file, "cite/works-cited.ris");
    assertThat(ris).endsWith("ER  - \r\n\r\n");
    for (String record : ris.split("\r\n\r\n", 0)) {
      List<String> lines = Arrays.asList(record.split("\r\n", -1));
      assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"), record);
      List<String> tags = lines.stream().map(line -> line.substring(0, 2)).toList();
      assertThat(tags).startsWith("TY").endsWith("ER").containsOnlyOnce("TY", "ER");
      assertThat(RIS_TAGS).containsAll(tags);
      assertThat(lines.get(0).substring(6)).isIn(RIS_TYPES);
      assertThat(lines.subList(0, lines.size() - 1)).noneMatch(line -> line.length() < 7);
      assertThat(value(lines, "PY")).allMatch(year -> year.matches("\\d{4}"));
      assertThat(value(lines, "DA"))
          .allMatch(date -> date.matches("\\d{4}/\\d\\d/(\\d\\d)?/") || !date.matches("\\d.*/.*"));
    }
  }

  private static List<String> value(List<String> lines, String tag) {
    return lines.stream()
        .filter(line -> line.startsWith(tag))
        .map(line -> line.substring(6))
        .toList();
  }

  private static Set<String> words(String several) {
    return new TreeSet<>(Arrays.asList(several.split(" ", -1)));
  }

  private static Set<String> words(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String text(String file, String name) {
    return Stream.of(new Examples(FOLDER.resolve(file)).files().get(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
