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

  private static final LocaleProvider LOCALES =
      language ->
          language.startsWith("kk")
              ? CitationStyle.text("locales-kk-KZ.xml")
              : RussianMonths.marked(new DefaultLocaleProvider().retrieveLocale(language));

  private final CitationStyle style;
  private final String source;
  private final String language;
  private final Position position;
  private final boolean inDoubt;
  private final Map<String, CSLItemData> items = new TreeMap<>();
  private final Map<String, CSL> engines = new TreeMap<>();
  private final Map<String, CSL> ofSeveral = new TreeMap<>();

  /** A formatter of items as they shall be printed, with the words of a language. */
  Formatter(CitationStyle style, String language, List<CSLItemData> printed) {
    this(style, style.source(), language, printed, Position.FIRST, false);
  }

  private Formatter(
      CitationStyle style,
      String source,
      String language,
      List<CSLItemData> printed,
      Position position,
      boolean inDoubt) {
    this.style = style;
    this.source = source;
    this.language = language;
    this.position = position;
    this.inDoubt = inDoubt;
    printed.forEach(item -> items.put(item.getId(), item));
  }

  /** A formatter of records that stand in a text: no letter of theirs is changed. */
  static Formatter ofText(CitationStyle style, String language, List<CSLItemData> printed) {
    return ofNotes(style, Position.FIRST, false, language, printed);
  }

  /**
   * A formatter of notes that stand somewhere among those of a text; it changes no letter.
   *
   * @param inDoubt whether the name of the author is not enough for a short form
   */
  static Formatter ofNotes(
      CitationStyle style,
      Position position,
      boolean inDoubt,
      String language,
      List<CSLItemData> printed) {
    return new Formatter(style, style.lettersKept(), language, printed, position, inDoubt);
  }

  /** The engine for places of that kind, at its start. */
  private CSL engine(Optional<CSLLabel> kind, boolean several) {
    String asked = position.in(source, kind, inDoubt);
    CSL engine =
        several
            ? ofSeveral.computeIfAbsent(
                asked, text -> engine(text, language -> plural(kind.get(), language)))
            : engines.computeIfAbsent(asked, text -> engine(text, LOCALES));
    engine.reset();
    engine.setOutputFormat("text");
    return engine;
  }

  private CSL engine(String asked, LocaleProvider locales) {
    try {
      return new CSL(
          new Items(items), locales, new DefaultAbbreviationProvider(), asked, locale(language));
    } catch (IOException e) {
      throw new IllegalStateException("the style " + style.key() + " cannot be read", e);
    }
  }

  /** The engine sees from figures alone whether there are several; here their word is the same. */
  private static String plural(CSLLabel kind, String language) {
    return Pattern.compile(
            "(<term name=\"%s\"[^>]*>\\s*)<single>[^<]*</single>(\\s*<multiple>)([^<]*)<"
                .formatted(kind))
        .matcher(LOCALES.retrieveLocale(language))
        .replaceAll("$1<single>$3</single>$2$3<");
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
    CSL engine = engine(Optional.empty(), false);
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
    return note(id, kind, false);
  }

  /** The same for a place that may be several, such as pages. */
  String note(String id, Optional<CSLLabel> kind, boolean several) {
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(id);
    kind.ifPresent(label -> item.label(label).locator(PLACE));
    CSLCitation citation = new CSLCitation(item.build());
    return tidy(engine(kind, several).makeCitation(citation).get(0).getText());
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
