// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets citations in one style and language. In a template the place in the work, its address and
 * the day of reading are signs that the reader's browser replaces.
 */
final class Formatter {
  /** Private characters that no text uses stand for what only the reader's browser knows. */
  static final String PLACE = Character.toString(0xF0001);

  static final String ADDRESS = Character.toString(0xF0002);
  static final String TODAY = Character.toString(0xF0003);

  private static final LocaleProvider LOCALES =
      language ->
          language.startsWith("kk")
              ? CitationStyle.text("locales-kk-KZ.xml")
              : RussianMonths.marked(new DefaultLocaleProvider().retrieveLocale(language));

  private final CitationStyle style;
  private final Map<String, CSLItemData> items = new TreeMap<>();
  private final CSL engine;

  /** A formatter of items as they shall be printed, with the words of a language. */
  Formatter(CitationStyle style, String language, List<CSLItemData> printed) {
    this(style, style.source(), language, printed);
  }

  private Formatter(
      CitationStyle style, String source, String language, List<CSLItemData> printed) {
    this.style = style;
    printed.forEach(item -> items.put(item.getId(), item));
    try {
      engine =
          new CSL(
              new Items(items),
              LOCALES,
              new DefaultAbbreviationProvider(),
              source,
              locale(language));
    } catch (IOException e) {
      throw new IllegalStateException("the style " + style.key() + " cannot be read", e);
    }
    reset();
  }

  /** A formatter of records that stand in a text: no letter of theirs is changed. */
  static Formatter ofText(CitationStyle style, String language, List<CSLItemData> printed) {
    return new Formatter(style, style.lettersKept(), language, printed);
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

  /** An entry in a list of works; empty if the style finds nothing in it to print. */
  String entry(String id) {
    reset();
    engine.registerCitationItems(id);
    String[] made = engine.makeBibliography().getEntries();
    if (made.length == 0 && items.get(id).getType() != CSLType.BOOK) {
      // A style that has nothing to say of a kind of work still knows what a book is.
      items.put(id, new CSLItemDataBuilder(items.get(id)).type(CSLType.BOOK).build());
      return entry(id);
    }
    return made.length == 0 ? "" : tidy(made[0]);
  }

  /** A note, or a short reference in the text, for the whole work or a place in it. */
  String note(String id, Optional<CSLLabel> kind) {
    reset();
    return next(id, kind, PLACE);
  }

  /** The note after those that were set since the last {@link #reset}: it may say ibidem. */
  String next(String id, Optional<CSLLabel> kind, String place) {
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(id);
    kind.ifPresent(label -> item.label(label).locator(place));
    List<de.undercouch.citeproc.output.Citation> made =
        engine.makeCitation(new CSLCitation(item.build()));
    return tidy(made.get(made.size() - 1).getText());
  }

  /** Nothing that was cited before matters any more: the next note says all. */
  void reset() {
    engine.reset();
    engine.setOutputFormat("text");
  }

  /** From now on works have signs for their address. */
  Formatter addressed() {
    items.replaceAll((id, item) -> new CSLItemDataBuilder(item).URL(ADDRESS).build());
    return this;
  }

  /** From now on works are templates, with signs for their address and the day of reading. */
  Formatter templates() {
    addressed();
    items.replaceAll(
        (id, item) ->
            new CSLItemDataBuilder(item)
                .accessed(new CSLDateBuilder().dateParts(2222, 2, 22).build())
                .build());
    return this;
  }

  private static String tidy(String said) {
    return RussianMonths.inTheirCase(said)
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("(?<=[.…])\\.(?=$| )(?<!\\.\\.\\.)", "")
        .replace("22.02.2222", TODAY);
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
}
