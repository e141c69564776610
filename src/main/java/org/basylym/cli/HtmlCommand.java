// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.basylym.diagnostics.Outcome;
import org.basylym.tei.Edition;
import org.basylym.validate.Validator.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the HTML edition of TEI files. */
@Command(
    name = "html",
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym html poem.xml -o site     one text",
      "  basylym html letters -o site      all texts in a folder, with their indexes"
    })
final class HtmlCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "site",
      description = "Folder to write the site to.")
  private Path output;

  @Mixin private SourcePaths sources;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Workshop workshop = new Workshop(Scope.POINTERS, reading.schemas(List.of()));
    Outcome<Edition> edition = workshop.find(sources.paths());
    int files = edition.value().map(found -> found.files().size()).orElse(0);
    options.progress(spec.commandLine().getErr(), "reading " + CommonOptions.files(files));
    Outcome<Path> site = edition.then(workshop::prepare).then(done -> write(workshop, done));
    site.value()
        .filter(page -> !options.quiet())
        .ifPresent(page -> spec.commandLine().getOut().println(page));
    return new Reporting(spec, options).aside(site.problems(), files);
  }

  private Outcome<Path> write(Workshop workshop, Workshop.Prepared done) {
    return Unchecked.io(
        () -> workshop.site().build(done.edition(), done.index(), Optional.empty(), output));
  }
}
