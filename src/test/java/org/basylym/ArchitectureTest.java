// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The directions of the packages, and what only some of them may touch. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.basylym");

  /** What each package may know, besides itself and {@code diagnostics}. */
  private static final Map<String, Set<String>> DIRECTIONS =
      Map.ofEntries(
          Map.entry("diagnostics", Set.of()),
          Map.entry("transform", Set.of()),
          Map.entry("archive", Set.of()),
          Map.entry("cite", Set.of()),
          Map.entry("fonts", Set.of()),
          Map.entry("report", Set.of()),
          Map.entry("tei", Set.of("transform")),
          Map.entry("validate", Set.of("tei", "archive", "transform")),
          Map.entry("html", Set.of("tei", "archive", "transform")),
          Map.entry("pdf", Set.of("cite", "fonts", "tei", "archive", "transform")),
          Map.entry("search", Set.of()),
          Map.entry(
              "site",
              Set.of(
                  "cite",
                  "fonts",
                  "search",
                  "validate",
                  "html",
                  "pdf",
                  "tei",
                  "archive",
                  "transform")),
          Map.entry(
              "cli",
              Set.of(
                  "site",
                  "search",
                  "report",
                  "validate",
                  "html",
                  "pdf",
                  "tei",
                  "archive",
                  "transform")));

  /** Libraries, and the only packages that touch them. */
  private static final Map<String, Set<String>> SEAMS =
      Map.of(
          "picocli", Set.of("cli"),
          // Checks read trees: a seam of our own over XdmNode would only repeat it.
          "net.sf.saxon", Set.of("transform", "tei", "validate"),
          "org.apache.fop", Set.of("pdf"),
          "org.apache.pdfbox", Set.of("pdf", "fonts"),
          "com.thaiopensource", Set.of("validate"),
          "com.ibm.icu", Set.of("transform"),
          "org.tomlj", Set.of("tei"),
          "org.xmlresolver", Set.of("validate"),
          "de.undercouch.citeproc", Set.of("cite"),
          "org.apache.xerces", Set.of("tei", "validate"));

  @Test
  void every_package_has_its_direction() {
    assertThat(
            CLASSES.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(path -> path.length > 2)
                .map(path -> path[2]))
        .as("packages of org.basylym")
        .hasSizeGreaterThan(100)
        .allMatch(DIRECTIONS::containsKey)
        .containsAll(DIRECTIONS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> dependencies_point_downwards() {
    return DIRECTIONS.keySet().stream()
        .sorted()
        .map(
            from -> {
              Set<String> forbidden = new TreeSet<>(DIRECTIONS.keySet());
              forbidden.removeAll(DIRECTIONS.get(from));
              forbidden.removeAll(List.of(from, "diagnostics"));
              return dynamicTest(
                  from + " knows only what lies below it",
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage(inside(from))
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(insides(forbidden))
                          .allowEmptyShould(true)
                          .check(CLASSES));
            });
  }

  @TestFactory
  Stream<DynamicTest> libraries_stay_behind_their_seams() {
    return SEAMS.keySet().stream()
        .sorted()
        .map(
            library ->
                dynamicTest(
                    library,
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(insides(SEAMS.get(library)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library + "..")
                            .check(CLASSES)));
  }

  @Test
  void packages_form_no_cycles() {
    slices().matching("org.basylym.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_the_command_line_writes_to_standard_streams() {
    noClasses()
        .that()
        .resideInAPackage("org.basylym.*..")
        .and()
        .resideOutsideOfPackage(inside("cli"))
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void only_main_exits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.basylym.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  @Test
  void nothing_is_shared_and_changeable() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void no_result_depends_on_the_clock_or_on_chance() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(
            target(nameMatching("now|today")).and(target(owner(resideInAPackage("java.time..")))))
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .check(CLASSES);
  }

  @Test
  void names_are_taken_from_the_subject() {
    for (String attic : List.of("Util", "Utils", "Helper", "Manager", "Impl")) {
      noClasses().should().haveSimpleNameEndingWith(attic).check(CLASSES);
    }
  }

  private static String inside(String name) {
    return "org.basylym." + name + "..";
  }

  private static String[] insides(Collection<String> names) {
    return names.isEmpty()
        ? new String[] {"none"}
        : names.stream().map(ArchitectureTest::inside).toArray(String[]::new);
  }
}
