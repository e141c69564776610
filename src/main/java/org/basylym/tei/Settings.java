// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basylym.diagnostics.Severity;

/**
 * What an edition's settings file says; every setting may be absent.
 *
 * @param titles title of the edition by language
 * @param languages interface languages, the primary one first; empty to follow the texts
 * @param fontFamily family of the book; empty for the built-in one
 * @param fontFolder folder with that family's TrueType files
 * @param pageSize a5, b5, a4 or 6x9
 * @param bookApparatus how the book keys its apparatus to the text: letters or lines
 * @param rules level by rule; a rule without a level is switched off
 * @param schemas schemas that every file is checked against, as paths from the root
 * @param positiveApparatus whether each entry of the apparatus accounts for every witness
 * @param series series of the apparatus in their order; empty for the usual ones
 * @param witnesses sigla in the order in which an apparatus names them; empty for that of the lists
 * @param apparatus other settings of the apparatus by name, such as its language
 * @param site settings of the site by name, such as its address; the items of a list apart by
 *     spaces
 * @param book settings of the book by name, such as what its running heads say; the items of a list
 *     apart by spaces
 * @param own files of the user's own by the key that names them, such as {@code site.css}
 */
public record Settings(
    Map<String, String> titles,
    List<String> languages,
    Optional<String> fontFamily,
    Optional<String> fontFolder,
    Optional<String> pageSize,
    Optional<String> bookApparatus,
    Map<String, Optional<Severity>> rules,
    List<String> schemas,
    boolean positiveApparatus,
    List<String> series,
    List<String> witnesses,
    Map<String, String> apparatus,
    Map<String, String> site,
    Map<String, String> book,
    Map<String, OwnFile> own) {

  /** The name of the settings file; the folder that holds it is the edition's root. */
  public static final String FILE = "basylym.toml";

  /** No settings at all. */
  public static Settings none() {
    return new Settings(
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }
}
