// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/**
 * Pointers to an element of the wrong kind. Editions differ in what they point to, so only targets
 * that cannot be meant are named.
 */
final class TargetKinds {
  private static final String TEXT = " p l lg div head w s lb pb cb body text ab ";
  private static final String IMAGES = " surface zone graphic facsimile ";
  private static final String PEOPLE = " person personGrp listPerson ";
  private static final String PLACES = " place listPlace ";
  private static final String THINGS = " event listEvent bibl biblStruct msDesc witness listWit ";
  private static final String HANDS = " handNote handNotes ";
  private static final String CLASSES = " category taxonomy calendar rendition change language ";

  /** By attribute, or element and attribute, the targets that make no sense. */
  private static final Map<String, Set<String>> WRONG = new HashMap<>();

  static {
    String works = " bibl biblStruct witness listWit msDesc ";
    wrong("wit", PEOPLE + PLACES + HANDS + CLASSES + TEXT + IMAGES + " org event ");
    wrong("who", PLACES + THINGS + HANDS + CLASSES + TEXT + IMAGES);
    wrong("toWhom", PLACES + THINGS + HANDS + CLASSES + TEXT + IMAGES);
    wrong("resp", PLACES + " event witness listWit " + CLASSES + TEXT + IMAGES);
    wrong("facs", PEOPLE + PLACES + THINGS + HANDS + CLASSES + TEXT + " org ");
    wrong("hand", PLACES + THINGS + CLASSES + TEXT + IMAGES + " org ");
    wrong("new", PLACES + THINGS + CLASSES + TEXT + IMAGES + " org ");
    wrong("scribeRef", PLACES + THINGS + CLASSES + TEXT + IMAGES);
    wrong("edRef", PEOPLE + PLACES + HANDS + CLASSES + TEXT + IMAGES + " org event ");
    wrong("calendar", PEOPLE + PLACES + THINGS + HANDS + TEXT + IMAGES + " org rendition change ");
    wrong("datingMethod", PEOPLE + PLACES + HANDS + TEXT + IMAGES + " org rendition change ");
    wrong(
        "rendition", PEOPLE + PLACES + THINGS + HANDS + TEXT + IMAGES + " org category calendar ");
    wrong("change", PEOPLE + PLACES + HANDS + TEXT + IMAGES + " org witness category calendar ");
    wrong("scheme", PEOPLE + PLACES + HANDS + TEXT + IMAGES + " org witness event ");
    wrong("unitRef", PEOPLE + PLACES + THINGS + HANDS + TEXT + IMAGES + " org ");
    wrong("catRef target", PEOPLE + PLACES + HANDS + TEXT + IMAGES + " org witness event ");
    wrong("handShift ref", PLACES + THINGS + TEXT + IMAGES);
    wrong("g ref", PEOPLE + PLACES + THINGS + HANDS + CLASSES + TEXT + " org ");
    wrong("persName ref", PLACES + THINGS + CLASSES + TEXT + IMAGES);
    wrong("orgName ref", " person event witness handNote " + CLASSES + TEXT + IMAGES);
    wrong("title ref", PEOPLE + PLACES + HANDS + CLASSES + IMAGES);
    for (String name : List.of("author", "editor", "forename", "surname", "speaker")) {
      wrong(name + " ref", PLACES + " event witness " + CLASSES + TEXT + IMAGES);
    }
    for (String name : List.of("placeName", "geogName", "settlement", "country", "region")) {
      wrong(name + " ref", PEOPLE + " event " + works + HANDS + CLASSES + TEXT + IMAGES);
    }
  }

  private final RuleCatalog rules;

  TargetKinds(RuleCatalog rules) {
    this.rules = rules;
  }

  private static void wrong(String pointer, String elements) {
    WRONG.put(pointer, Set.of(elements.strip().split("\\s+")));
  }

  List<Diagnostic> problems(List<Link> links) {
    return links.stream()
        .filter(link -> link.anchor().isPresent() && isWrong(link))
        .map(
            link ->
                rules.diagnose(
                    "wrong-target",
                    link.pointer().place(),
                    Map.of(
                        "attribute", link.pointer().attribute(),
                        "element", link.pointer().element(),
                        "target", link.pointer().token(),
                        "kind", link.anchor().orElseThrow().element())))
        .toList();
  }

  private static boolean isWrong(Link link) {
    Pointer pointer = link.pointer();
    String kind = link.anchor().orElseThrow().element();
    Set<String> wrong = WRONG.get(pointer.attribute());
    return wrong != null
        ? wrong.contains(kind)
        : WRONG
            .getOrDefault(pointer.element() + " " + pointer.attribute(), Set.of())
            .contains(kind);
  }
}
