// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Works as files for the programs that keep references: BibTeX, CSL-JSON, RIS. */
final class Exports {
  /** Letters outside of ASCII, which are written as they are. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\\\\\|\\\\u(?!00[0-7])[0-9A-Fa-f]{4}");

  private Exports() {}

  /** The files of that name with those works; none without works. */
  static Map<String, String> of(String name, List<Work> works) {
    Map<String, String> files = new TreeMap<>();
    if (!works.isEmpty()) {
      files.put(name + ".bib", joined(works, work -> BibTeX.of(work.item()), "\n"));
      files.put(name + ".ris", joined(works, work -> Ris.of(work.item()), ""));
      String items = joined(works, work -> work.json().strip(), ",\n");
      files.put(name + ".json", "[" + items + "]\n");
    }
    return files;
  }

  private static String joined(List<Work> works, Function<Work, String> made, String between) {
    return works.stream().map(made).collect(Collectors.joining(between));
  }

  /** By ending, the entry of some passage of a work, with signs for which one it is. */
  static String ofPassage(Work work) {
    boolean isAddressed = work.item().getURL() != null;
    CSLItemData item =
        new CSLItemDataBuilder(work.item())
            .id(work.id() + "-PASSAGE")
            .URL(isAddressed ? Formatter.ADDRESS : null)
            .note(isAddressed ? Formatter.PLACE : Formatter.PLACE + ", " + Formatter.ADDRESS)
            .abstrct(null)
            .keyword(null)
            .build();
    return Json.object(
        Map.of(
            "bib", Json.quoted(BibTeX.of(item)),
            "json", Json.quoted(json(item)),
            "ris", Json.quoted(Ris.of(item))));
  }

  private static String json(CSLItemData item) {
    String json = String.valueOf(item.toJson(new StringJsonBuilderFactory().createJsonBuilder()));
    return ESCAPED
        .matcher(json)
        .replaceAll(sign -> Matcher.quoteReplacement(unescaped(sign.group())));
  }

  private static String unescaped(String sign) {
    boolean isLetter = sign.startsWith("\\u");
    return isLetter ? Character.toString((char) Integer.parseInt(sign.substring(2), 16)) : sign;
  }
}
