// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.tei.Edition;
import org.basylym.validate.Validator.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a source for LaTeX of TEI files, so that an editor can leave with the work. */
@Command(
    name = "latex",
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym latex poem.xml -o poem.tex    one text, to be set by xelatex or lualatex",
      "  basylym latex a.xml b.xml -o books    a source for each path, in a folder"
    })
final class LatexCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      defaultValue = ".",
      description = "A file that ends in .tex, or a folder for one source each path.")
  private Path output;

  @Mixin private SourcePaths sources;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;

  private final List<Diagnostic> problems = new ArrayList<>();
  private int files;

  @Override
  public Integer call() {
    Products.each(sources.paths(), output, ".tex", this::write);
    return new Reporting(spec, options).aside(problems, files);
  }

  private void write(List<Path> book, Path file) {
    Workshop workshop = new Workshop(Scope.POINTERS, reading.schemas(List.of()));
    Outcome<Edition> edition = workshop.find(book);
    files += edition.value().map(found -> found.files().size()).orElse(0);
    options.progress(spec.commandLine().getErr(), "writing " + file);
    Outcome<String> source =
        edition
            .then(workshop::prepare)
            .then(done -> Unchecked.io(() -> workshop.book().latex(done.edition(), done.index())));
    problems.addAll(source.problems());
    Products products = new Products(spec, options);
    source.value().ifPresent(text -> products.write(file, text.getBytes(StandardCharsets.UTF_8)));
  }
}
