// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.basylym.diagnostics.Outcome;
import org.basylym.tei.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks TEI files; its report is its result. */
@Command(
    name = "validate",
    description = "Checks TEI files: well-formed, valid, every pointer and archive reference.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:clean, at most warnings and notes",
      "1:problems found",
      "2:wrong command line",
      "3:a file could not be read",
      "4:a bug in Basylym"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym validate                     the edition in the folder tei",
      "  basylym validate letter.xml          one file",
      "  basylym validate --format line src   one line a problem, for an editor"
    })
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      defaultValue = "tei",
      description = "TEI files, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES}.")
  private Reporting.Format format;

  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Workshop workshop = new Workshop(true);
    Outcome<Edition> edition = workshop.find(paths);
    int files = edition.value().map(found -> found.files().size()).orElse(0);
    options.progress(spec.commandLine().getErr(), "checking " + files + " files");
    Outcome<Workshop.Documents> checked = edition.then(workshop::validate);
    return new Reporting(spec, options).result(checked.problems(), files, format);
  }
}
