// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.basylym.diagnostics.PackagedFiles;

/**
 * A published style as citeproc-java 3.5 understands it; where the style of ISO 690 loses what the
 * standard wants told, it tells it.
 */
final class PublishedStyle {
  private static final PackagedFiles PUBLISHED = new PackagedFiles("/");

  /** The engine sets the delimiter of several roles even where the first of them is empty. */
  private static final Pattern SEVERAL_ROLES =
      Pattern.compile(
          "<names\\b([^>]*?)\\svariable=\"([a-z-]+(?: [a-z-]+)+)\"([^>]*)>"
              + "((?:(?!</?names\\b|<substitute).)*)</names>",
          Pattern.DOTALL);

  /** The engine labels a substitute as the names for which it stands. */
  private static final Pattern LABEL_BEFORE_SUBSTITUTE =
      Pattern.compile(
          "<label( prefix=\" \\(\" suffix=\"\\)\" text-case=\"title\"/>\\s*<substitute>)");

  /** The engine capitalises the words of a title in English only, and a label is one word. */
  private static final Pattern TITLE_CASE_OF_LABEL =
      Pattern.compile("(<label\\b[^>]* text-case=\")title(?=\")");

  private static final List<String[]> OF_ISO690 =
      List.of(
          // An edition says itself that it is one.
          mend(
              "<text variable=\"edition\" suffix=\".\"/>\\s*<text [^>]*term=\"edition\"[^>]*/>",
              "<text variable=\"edition\"/>"),
          // Where an archive keeps it.
          mend(
              "<text variable=\"archive\" prefix=\"\\[\" suffix=\"\\]\"/>",
              "<group prefix=\"[\" suffix=\"]\" delimiter=\", \"><text variable=\"archive\"/>"
                  + "<text variable=\"archive_location\"/></group>"),
          // The day of a newspaper; months as words.
          mend(
              "type=\"article-journal article-magazine article-newspaper\"("
                  + " match=\"any\">\\s*<group delimiter=\", \">\\s*<date)",
              "type=\"article-journal\"$1"),
          mend(
              "type=\"webpage post post-weblog\"( match=\"any\">\\s*<date"
                  + " variable=\"issued\">.*?</date>)",
              "type=\"article-magazine article-newspaper webpage post post-weblog\"$1"),
          mend(
              "<date-part name=\"day\" suffix=\"\\.[^\"]*\"[^>]*/>\\s*<date-part name=\"month\""
                  + " suffix=\"\\.[^\"]*\"[^>]*/>",
              "<date-part name=\"day\" suffix=\" \"/><date-part name=\"month\" suffix=\" \"/>"),
          mend("<text term=\"accessed\" form=\"short\"", "<text term=\"accessed\""),
          // What stands in nothing is not said to stand in it.
          mend(
              "<text term=\"in\" text-case=\"capitalize-first\" suffix=\": \"/>",
              "<choose><if variable=\"container-title\"><text term=\"in\""
                  + " text-case=\"capitalize-first\" suffix=\": \"/></if></choose>"));

  private PublishedStyle() {}

  private static String[] mend(String found, String written) {
    return new String[] {found, written};
  }

  /** The text of the style in that file. */
  static String mended(String file) {
    String style = new String(PUBLISHED.read(file), StandardCharsets.UTF_8);
    style = LABEL_BEFORE_SUBSTITUTE.matcher(style).replaceAll("<label form=\"short\"$1");
    style = TITLE_CASE_OF_LABEL.matcher(style).replaceAll("$1capitalize-first");
    style = SEVERAL_ROLES.matcher(style).replaceAll(PublishedStyle::oneByOne);
    for (String[] mend : file.startsWith("iso690") ? OF_ISO690 : List.<String[]>of()) {
      style = Pattern.compile(mend[0], Pattern.DOTALL).matcher(style).replaceAll(mend[1]);
    }
    return style;
  }

  private static String oneByOne(MatchResult names) {
    return Matcher.quoteReplacement(
        Arrays.stream(names.group(2).split(" ", -1))
            .map(role -> "<names variable=\"%s\">%s</names>".formatted(role, names.group(4)))
            .collect(
                Collectors.joining(
                    "", "<group" + names.group(1) + names.group(3) + ">", "</group>")));
  }
}
