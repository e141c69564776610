// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.basylym.cite.Citations;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.fonts.FontFamily;
import org.basylym.fonts.FontFolder;
import org.basylym.pdf.makeup.Numbering;
import org.basylym.tei.Citables;
import org.basylym.tei.Digest;
import org.basylym.tei.EditionIndex;
import org.basylym.tei.HeaderDate;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.Normalizer;
import org.basylym.tei.OwnFiles;
import org.basylym.tei.Settings;
import org.basylym.tei.SourceFiles;
import org.basylym.tei.TextLoss;
import org.basylym.tei.Words;
import org.basylym.transform.OwnStylesheet;
import org.basylym.transform.Parameters;
import org.basylym.transform.ReportedProblem;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;
import org.basylym.transform.Tree;

/** Makes the book of an edition: formatting objects by {@code fo.xsl}, then the PDF. */
public final class BookPrinter {
  private static final String STYLESHEET = "fo.xsl";
  private static final String LETTERS = "letters";
  private static final String LINES = "lines.";

  private static final String WITHOUT_EFFECT = "setting-without-effect";

  /** By lines where a text has an apparatus. */
  private static final String AUTO = "auto";

  private final SaxonRuntime saxon;
  private final Normalizer normalizer;
  private final RuleCatalog rules;
  private final String tool;
  private final boolean proofSheet;
  private final Consumer<String> fo;

  public BookPrinter(SaxonRuntime saxon, Normalizer normalizer, RuleCatalog rules, String tool) {
    this(saxon, normalizer, rules, tool, false, copy -> {});
  }

  private BookPrinter(
      SaxonRuntime saxon,
      Normalizer normalizer,
      RuleCatalog rules,
      String tool,
      boolean proofSheet,
      Consumer<String> fo) {
    this.saxon = saxon;
    this.normalizer = normalizer;
    this.rules = rules;
    this.tool = tool;
    this.proofSheet = proofSheet;
    this.fo = fo;
  }

  /** Begins to make ready what a book needs, while its edition is still read. */
  public void makeReady() {
    HeadStart.begin(saxon, List.of(STYLESHEET, EditionIndex.STYLESHEET, Citables.STYLESHEET));
  }

  /** A printer of proof sheets: lemmata, entries and anchors in colour, with their identifiers. */
  public BookPrinter forProofs() {
    return new BookPrinter(saxon, normalizer, rules, tool, true, fo);
  }

  /** A printer that shows the formatting objects of each attempt to print, the last one last. */
  public BookPrinter showing(Consumer<String> reader) {
    return new BookPrinter(saxon, normalizer, rules, tool, proofSheet, reader);
  }

  /**
   * The book of an edition in its primary language. Where its pages can't be made up line by line
   * its apparatus is keyed by letters, and that is reported.
   */
  public Outcome<byte[]> print(NormalEdition edition, Map<String, Tree> index) throws IOException {
    String wanted =
        edition
            .edition()
            .settings()
            .bookApparatus()
            .orElse(edition.edition().settings().book().containsKey("facing") ? "lines" : AUTO);
    Outcome<byte[]> book = print(edition, index, wanted);
    List<Diagnostic> conflicts =
        new SettingConflicts(edition.edition().settings()).report(rules, settingsFile(edition));
    if (book.value().isPresent() || wanted.equals(LETTERS)) {
      return book.with(conflicts);
    }
    String reason = book.problems().get(book.problems().size() - 1).message();
    Diagnostic moved = rules.diagnose("lines-given-up", place(edition), Map.of("reason", reason));
    return print(edition, index, LETTERS).with(List.of(moved)).with(conflicts);
  }

  /** The book as a source for LaTeX with reledmac, for an editor who goes on with that. */
  public Outcome<String> latex(NormalEdition edition, Map<String, Tree> index) throws IOException {
    Outcome<PrintSettings> how = printSettings(edition);
    Outcome<Tree> objects = objects(edition, index, AUTO, how.value().orElseThrow());
    if (objects.value().isEmpty()) {
      return Outcome.<String>none(objects.problems()).with(how.problems());
    }
    Stylesheet.Result made =
        saxon
            .stylesheet("latex.xsl")
            .apply(objects.value().get(), latexParameters(edition.edition().settings()));
    String source = made.tree().text();
    return Outcome.of(source, normalizer.diagnostics(made.problems()))
        .with(objects.problems())
        .with(how.problems())
        .with(loss(edition, LatexWords.of(source), "LaTeX source"));
  }

  /** What is not in the formatting objects: how lines are numbered, what indexes tell. */
  private static Parameters latexParameters(Settings settings) {
    Numbering numbering = numbering(settings);
    return Parameters.none()
        .with("lines-every", String.valueOf(numbering.every()))
        .with("lines-count", numbering.count().name().toLowerCase(Locale.ROOT))
        .with("lines-side", numbering.side().name().toLowerCase(Locale.ROOT))
        .with("index-locators", settings.book().getOrDefault("index-locators", "pages"));
  }

  private Outcome<byte[]> print(NormalEdition edition, Map<String, Tree> index, String keys)
      throws IOException {
    Outcome<PrintSettings> print = printSettings(edition);
    PrintSettings how = print.value().orElseThrow();
    Outcome<Written> made = written(edition, index, keys, how);
    if (made.value().isEmpty()) {
      return Outcome.none(made.problems());
    }
    Written written = made.value().get();
    fo.accept(written.objects());
    Outcome<byte[]> pdf = new PdfPrinter(how).print(written.objects(), place(edition));
    return print.with(made.problems()).with(written.lost().result()).then(settings -> pdf);
  }

  /** The book as text that FOP reads, and which words of the edition it has lost. */
  private record Written(String objects, Aside<List<Diagnostic>> lost) {}

  /** The tree of a long book is not kept while it is printed. */
  private Outcome<Written> written(
      NormalEdition edition, Map<String, Tree> index, String keys, PrintSettings print)
      throws IOException {
    Outcome<Tree> made = objects(edition, index, keys, print);
    if (made.value().isEmpty()) {
      return Outcome.none(made.problems());
    }
    Tree tree = made.value().get();
    Words words = Words.ofTree(tree);
    Aside<List<Diagnostic>> lost = Aside.begin(() -> loss(edition, words, "book"));
    return Outcome.of(new Written(saxon.serialized(tree), lost), made.problems());
  }

  /** The book as formatting objects, or what an own stylesheet did wrong. */
  private Outcome<Tree> objects(
      NormalEdition edition, Map<String, Tree> index, String keys, PrintSettings print)
      throws IOException {
    Settings settings = edition.edition().settings();
    String language = edition.languages().get(0);
    Parameters parameters =
        Parameters.none()
            .with("language", language)
            .with("index", index.get(language))
            .with("tool", tool)
            .with("book-keys", keys)
            .with("proof-sheet", proofSheet)
            .with("digest", Digest.of(edition.edition().files()))
            .with("cited", bibliography(edition, language))
            .with("font-family", print.fontFamilies());
    if (settings.pageSize().isPresent()) {
      parameters = parameters.with("page-size", settings.pageSize().get());
    }
    try {
      Stylesheet.Result made = saxon.stylesheet(STYLESHEET).apply(edition.tree(), parameters);
      return Outcome.of(made.tree(), settingsTold(edition, made.problems()));
    } catch (OwnStylesheet.Failed e) {
      return Outcome.none(List.of(OwnFiles.failure(rules, e.fault(), "the book")));
    }
  }

  /** What the stylesheets report; what is said of a setting is said of the settings file. */
  private List<Diagnostic> settingsTold(
      NormalEdition edition, Collection<ReportedProblem> problems) {
    List<Diagnostic> told =
        new ArrayList<>(
            normalizer.diagnostics(
                problems.stream().filter(problem -> !isOfSetting(problem)).toList()));
    problems.stream()
        .filter(BookPrinter::isOfSetting)
        .map(problem -> rules.diagnose(WITHOUT_EFFECT, settingsFile(edition), problem.arguments()))
        .distinct()
        .forEach(told::add);
    return told;
  }

  private static boolean isOfSetting(ReportedProblem problem) {
    return problem.rule().equals(WITHOUT_EFFECT);
  }

  /** The works that the edition cites, as the style of the book describes them. */
  private Map<String, String> bibliography(NormalEdition edition, String language) {
    String style = edition.edition().settings().book().getOrDefault("bibliography", "");
    return Citations.bibliography(
        new Citables(saxon).in(language, edition),
        language,
        style.isEmpty() ? List.of() : List.of(style));
  }

  private static SourcePlace settingsFile(NormalEdition edition) {
    Path named = Path.of(edition.edition().name());
    Path file =
        (Files.isDirectory(named) ? named : edition.edition().root()).resolve(Settings.FILE);
    return SourcePlace.file(file.toString(), file);
  }

  private static SourcePlace place(NormalEdition edition) {
    return SourcePlace.file(
        edition.edition().name(), edition.edition().files().get(0).file().getParent());
  }

  /** The built-in fonts, or the family that the edition's settings name. */
  private Outcome<PrintSettings> printSettings(NormalEdition edition) throws IOException {
    Settings settings = edition.edition().settings();
    PrintSettings plain =
        PrintSettings.of(edition.edition().root())
            .withDate(HeaderDate.of(edition.documents()).orElse(PrintSettings.NO_DATE))
            .withSourceDate(System.getenv("SOURCE_DATE_EPOCH"))
            .withSources(sources(edition))
            .withNumbering(numbering(settings))
            .withLineLocators("lines".equals(settings.book().get("index-locators")));
    if (settings.fontFamily().isEmpty()) {
      return Outcome.of(plain);
    }
    String name = settings.fontFamily().get();
    Optional<FontFamily> family =
        new FontFolder(edition.edition().root().resolve(settings.fontFolder().orElse("fonts")))
            .family(name);
    return family
        .map(found -> Outcome.of(plain.withFamily(found)))
        .orElseGet(
            () ->
                Outcome.of(
                    plain,
                    List.of(
                        rules.diagnose(
                            "missing-font", SourcePlace.nowhere(), Map.of("family", name)))));
  }

  private static Sources sources(NormalEdition edition) {
    boolean attached = !"false".equals(edition.edition().settings().book().get("attach"));
    return attached ? Sources.of(SourceFiles.of(edition)) : Sources.LEFT_OUT;
  }

  /** What the table {@code [book.lines]} says. */
  private static Numbering numbering(Settings settings) {
    Map<String, String> lines = new TreeMap<>();
    settings
        .book()
        .forEach(
            (key, value) -> {
              if (key.startsWith(LINES)) {
                lines.put(key.substring(LINES.length()), value);
              }
            });
    if (new SettingConflicts(settings).hasSideNotes()) {
      lines.put("side", "inner");
    }
    return Numbering.of(lines);
  }

  private List<Diagnostic> loss(NormalEdition edition, Words book, String output) {
    String language = edition.languages().get(0);
    TextLoss check = new TextLoss(rules);
    return edition.documents().stream()
        .flatMap(document -> check.check(document, book, language, output).stream())
        .toList();
  }
}
