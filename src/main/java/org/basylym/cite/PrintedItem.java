// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A work as a style prints it: what the style has no place for is left to the data. */
final class PrintedItem {
  private static final Pattern FIRST_LETTERS = Pattern.compile("(\\p{L}\\p{M}*)[\\p{L}\\p{M}’']+");

  /** Kinds for which the published styles have words, those of a court or a parliament. */
  private static final Set<CSLType> OF_THE_LAW = Set.of(CSLType.LEGISLATION, CSLType.REGULATION);

  private PrintedItem() {}

  /** A part of the edition; where its source is kept is told on its page. */
  static CSLItemData own(Work work, CitationStyle style, String language) {
    CSLItemDataBuilder builder = plain(work.item(), style, language);
    builder.archive(null).archiveLocation(null);
    // Only our own styles ask: the edition is read on screen.
    return style.isOwn() ? builder.medium("online").build() : builder.build();
  }

  /** A work of the bibliography; what an archive keeps is told as its tradition does. */
  static CSLItemData listed(Work work, CitationStyle style, String language) {
    CSLItemDataBuilder builder = plain(work.item(), style, language).note(null);
    List<String> kept = work.kept().get(style.tradition(language));
    if (kept != null) {
      builder.archive(kept.get(0)).archiveLocation(kept.get(1));
    }
    if (work.untitled()) {
      builder.title(null);
    }
    if (style.isOwn() && work.item().getAuthor() != null && work.item().getAuthor().length > 3) {
      // GOST names four authors and more after the title.
      CSLName[] authors = builder.build().getAuthor();
      builder.author((CSLName[]) null).contributor(authors);
    }
    if (OF_THE_LAW.contains(work.item().getType()) && !style.isOwn()) {
      builder.type(CSLType.DOCUMENT);
    }
    return builder.build();
  }

  /**
   * A work that notes may cite again in short. In our own styles a title that tells works of one
   * author apart, or that stands for an author, is the short form; Chicago has one without article
   * and subtitle. What the record calls its short title goes before.
   */
  static CSLItemData again(
      Work work, CitationStyle style, String language, boolean isOneOfSeveral) {
    CSLItemData item = listed(work, style, language);
    CSLItemDataBuilder builder = new CSLItemDataBuilder(item);
    String title = item.getTitle();
    if (title == null || (style.isOwn() && !isOneOfSeveral && item.getAuthor() != null)) {
      return builder.titleShort(null).build();
    }
    boolean hasShort = item.getTitleShort() != null || !style.hasShortTitles();
    return hasShort ? item : builder.titleShort(style.shortTitle(title)).build();
  }

  private static CSLItemDataBuilder plain(CSLItemData item, CitationStyle style, String language) {
    CSLItemDataBuilder builder = new CSLItemDataBuilder(item).abstrct(null).keyword(null);
    if (!style.isOwn() && !language.equals("en")) {
      // Only English has all the words that the published styles put to the first date.
      builder.originalDate((CSLDate) null);
    }
    if (style.hasInitials()) {
      builder.author(initials(item.getAuthor()));
      builder.editor(initials(item.getEditor()));
      builder.translator(initials(item.getTranslator()));
      builder.containerAuthor(initials(item.getContainerAuthor()));
    }
    return builder;
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
