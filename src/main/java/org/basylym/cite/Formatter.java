// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Sets citations in one style and language. In a template the place in the work, its address and
 * the day of reading are signs that the reader's browser replaces.
 */
final class Formatter {
  /** Private characters that no text uses stand for what only the reader's browser knows. */
  static final String PLACE = Character.toString(0xF0001);

  static final String ADDRESS = Character.toString(0xF0002);
  static final String TODAY = Character.toString(0xF0003);

  private static final Pattern FIRST_LETTERS = Pattern.compile("(\\p{L}\\p{M}*)[\\p{L}\\p{M}’']+");
  private static final LocaleProvider LOCALES =
      language ->
          language.startsWith("kk")
              ? CitationStyle.text("locales-kk-KZ.xml")
              : new DefaultLocaleProvider().retrieveLocale(language);

  private final CitationStyle style;
  private final String language;
  private final Map<String, CSLItemData> items = new TreeMap<>();
  private final CSL engine;

  Formatter(CitationStyle style, String language, List<Work> works) {
    this.style = style;
    this.language = language;
    works.forEach(work -> items.put(work.id(), cited(work.item())));
    try {
      engine =
          new CSL(
              new Items(items),
              LOCALES,
              new DefaultAbbreviationProvider(),
              style.source(),
              locale(style == CitationStyle.KAZAKH ? "kk" : language));
    } catch (IOException e) {
      throw new IllegalStateException("the style " + style.key() + " cannot be read", e);
    }
  }

  private static String locale(String language) {
    return switch (language) {
      case "kk" -> "kk-KZ";
      case "ru" -> "ru-RU";
      default -> "en-US";
    };
  }

  /** The whole work: a note that names no place in it, or an entry in a list of works. */
  String work(String id) {
    return style.isInNotes() ? note(id, Optional.empty()) : entry(id);
  }

  /** An entry in a list of works. */
  String entry(String id) {
    start(id);
    return tidy(engine.makeBibliography().getEntries()[0]);
  }

  /** A note, or a short reference in the text, for the whole work or a place in it. */
  String note(String id, Optional<CSLLabel> kind) {
    start(id);
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(id);
    kind.ifPresent(label -> item.label(label).locator(PLACE));
    return tidy(engine.makeCitation(new CSLCitation(item.build())).get(0).getText());
  }

  /** Nothing that was cited before matters: there is no ibidem. */
  private void start(String id) {
    engine.reset();
    engine.setOutputFormat("text");
    engine.registerCitationItems(id);
  }

  /** From now on works are templates, with signs for their address and the day of reading. */
  Formatter templates() {
    items.replaceAll(
        (id, item) ->
            new CSLItemDataBuilder(item)
                .URL(ADDRESS)
                .accessed(new CSLDateBuilder().dateParts(2222, 2, 22).build())
                .build());
    return this;
  }

  private static String tidy(String said) {
    return said.strip().replaceAll("\\s+", " ").replace("22.02.2222", TODAY);
  }

  /** The items as they are at the moment: citeproc asks anew after each start. */
  private record Items(Map<String, CSLItemData> all) implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      return all.get(id);
    }

    @Override
    public Collection<String> getIds() {
      return all.keySet();
    }
  }

  /** What is printed of an item: where its source is kept is told on its page. */
  private CSLItemData cited(CSLItemData item) {
    CSLItemDataBuilder builder = new CSLItemDataBuilder(item);
    builder.archive(null).archiveLocation(null).abstrct(null).keyword(null);
    if (!style.source().startsWith("<") && !language.equals("en")) {
      // Only English has all the words that the published styles put to the first date.
      builder.originalDate((CSLDate) null);
    }
    if (style.hasInitials()) {
      builder.author(initials(item.getAuthor()));
      builder.editor(initials(item.getEditor()));
      builder.containerAuthor(initials(item.getContainerAuthor()));
    }
    return builder.build();
  }

  /** citeproc shortens names in the Latin script only. */
  private static CSLName[] initials(CSLName[] names) {
    return names == null
        ? null
        : Arrays.stream(names)
            .map(
                name ->
                    name.getGiven() == null
                        ? name
                        : new CSLNameBuilder(name)
                            .given(FIRST_LETTERS.matcher(name.getGiven()).replaceAll("$1."))
                            .build())
            .toArray(CSLName[]::new);
  }
}
