// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.pdf.BookPrinter;
import org.basylym.tei.Edition;
import org.basylym.validate.Validator.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the PDF edition of TEI files. */
@Command(
    name = "pdf",
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym pdf poem.xml -o poem.pdf      one text",
      "  basylym pdf a.xml b.xml -o ab.pdf     several texts in one book",
      "  basylym pdf a.xml b.xml -o books      a book for each path, in a folder",
      "  basylym pdf --proof-sheet poem.xml    poem.proof.pdf, for the editor"
    })
final class PdfCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      defaultValue = ".",
      description = "A file that ends in .pdf, or a folder for one book each path.")
  private Path output;

  @Option(
      names = "--fo",
      paramLabel = "FILE|DIR",
      description =
          "Also write the formatting objects that are printed: to a file that ends in .fo, or to"
              + " a folder.")
  private Path fo;

  @Option(
      names = "--proof-sheet",
      description =
          "For the editor: lemmata, entries, notes and anchors in colour, with their identifiers;"
              + " in a folder the book is called NAME.proof.pdf.")
  private boolean proofSheet;

  @Mixin private SourcePaths sources;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;

  private final List<Diagnostic> problems = new ArrayList<>();
  private int files;

  @Override
  public Integer call() {
    boolean several = !Products.hasEnding(output, ".pdf") && sources.paths().size() > 1;
    if (several && fo != null && Products.hasEnding(fo, ".fo")) {
      throw new ParameterException(
          spec.commandLine(), "cannot write several books to " + fo + ": name a folder");
    }
    String ending = proofSheet ? ".proof.pdf" : ".pdf";
    Products.each(sources.paths(), output, ending, this::print);
    return new Reporting(spec, options).aside(problems, files);
  }

  private void print(List<Path> book, Path file) {
    Workshop workshop = new Workshop(Scope.POINTERS, reading.schemas(List.of()));
    Outcome<Edition> edition = workshop.find(book);
    files += edition.value().map(found -> found.files().size()).orElse(0);
    options.progress(spec.commandLine().getErr(), "printing " + file);
    AtomicReference<String> objects = new AtomicReference<>();
    BookPrinter plain = workshop.book().showing(objects::set);
    plain.makeReady();
    BookPrinter printer = proofSheet ? plain.forProofs() : plain;
    Outcome<byte[]> pdf =
        edition
            .then(workshop::prepare)
            .then(done -> Unchecked.io(() -> printer.print(done.edition(), done.index())));
    problems.addAll(pdf.problems());
    Products products = new Products(spec, options);
    pdf.value().ifPresent(bytes -> products.write(file, bytes));
    if (fo != null && objects.get() != null) {
      String name = Products.name(file, "pdf") + ".fo";
      Path copy = Products.hasEnding(fo, ".fo") ? fo : fo.resolve(name);
      products.write(copy, objects.get().getBytes(StandardCharsets.UTF_8));
    }
  }
}
