// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.basylym.diagnostics.Outcome;
import org.basylym.site.SiteWriter;
import org.basylym.tei.Edition;
import org.basylym.validate.Validator.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes all of an edition: checks it, then writes its site and its book. */
@Command(
    name = "build",
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym build                     the edition in the folder tei",
      "  basylym build letters -o public   another one, written to the folder public"
    })
final class BuildCommand implements Callable<Integer> {
  private static final String BOOK = "edition.pdf";

  @Parameters(
      paramLabel = "EDITION",
      arity = "0..1",
      defaultValue = "tei",
      description = "The edition's folder.")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "edition",
      description = "Folder for the site and the book.")
  private Path output;

  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;

  /** The first page of the site, and the book if there is one. */
  private record Made(Path page, Optional<Path> book) {}

  @Override
  public Integer call() {
    Workshop workshop = new Workshop(Scope.EVERYTHING, reading.schemas(List.of()));
    Outcome<Edition> edition = workshop.find(List.of(folder));
    int files = edition.value().map(found -> found.files().size()).orElse(0);
    options.progress(spec.commandLine().getErr(), "building " + folder);
    Outcome<Made> made =
        edition.then(workshop::prepare).then(done -> Unchecked.io(() -> make(workshop, done)));
    int code = new Reporting(spec, options).aside(made.problems(), files);
    if (!options.quiet()) {
      PrintWriter out = spec.commandLine().getOut();
      made.value().ifPresent(paths -> out.println("site: " + paths.page()));
      made.value().flatMap(Made::book).ifPresent(book -> out.println("book: " + book));
    }
    return code;
  }

  private Outcome<Made> make(Workshop workshop, Workshop.Prepared done) throws IOException {
    Outcome<byte[]> pdf = workshop.book().print(done.edition(), done.index());
    Path book = output.resolve(BOOK);
    if (pdf.value().isPresent()) {
      SiteWriter.write(book, pdf.value().get());
    }
    return workshop
        .site()
        .build(done.edition(), done.index(), pdf.value(), output.resolve("site"))
        .then(page -> Outcome.of(new Made(page, pdf.value().map(bytes -> book))))
        .with(pdf.problems());
  }
}
