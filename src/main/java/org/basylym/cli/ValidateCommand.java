// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.basylym.diagnostics.Outcome;
import org.basylym.tei.Edition;
import org.basylym.tei.TeiFile;
import org.basylym.validate.SchemaStore;
import org.basylym.validate.Validator.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks TEI files; its report is its result. */
@Command(
    name = "validate",
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym validate                     the edition in the folder tei",
      "  basylym validate letter.xml          one file",
      "  basylym validate --format line src   one line a problem, for an editor",
      "  basylym validate --format sarif -o report.sarif src"
    })
final class ValidateCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES}.")
  private Reporting.Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to this file, whole or not at all; - is standard output.")
  private Path output;

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = "Check against this schema in place of the file's own; may be repeated.")
  private List<Path> schemas = List.of();

  @Option(
      names = "--schematron-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Give a Schematron schema up on a file after this time.")
  private int schematronLimit;

  @Mixin private SourcePaths sources;
  @Mixin private ReadingOptions reading;

  @Option(
      names = "--grammar-only",
      description = "Check well-formedness and grammar, and no other rule.")
  private boolean grammarOnly;

  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<Path> target = target();
    Workshop workshop =
        new Workshop(grammarOnly ? Scope.GRAMMAR : Scope.EVERYTHING, store())
            .limited(schematronLimit);
    Outcome<Edition> edition = workshop.find(sources.paths());
    List<String> files =
        edition.value().map(Edition::files).orElse(List.of()).stream().map(TeiFile::name).toList();
    options.progress(spec.commandLine().getErr(), "checking " + CommonOptions.files(files.size()));
    Outcome<List<TeiFile>> checked = edition.then(workshop::validate);
    return new Reporting(spec, options)
        .result(new Reporting.Found(checked.problems(), files, workshop.schemas()), format, target);
  }

  /** Where the report goes, if not to stdout: asked before the work, not after it. */
  private Optional<Path> target() throws IOException {
    if (output == null || output.toString().equals("-")) {
      return Optional.empty();
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder for the report " + output);
    }
    return Optional.of(output);
  }

  private SchemaStore store() {
    for (Path file : schemas) {
      if (!Files.isReadable(file)) {
        throw new ParameterException(spec.commandLine(), "cannot read the schema " + file);
      }
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".dtd")) {
        throw new ParameterException(
            spec.commandLine(), "a DTD cannot be given: name " + file + " in the files' DOCTYPE");
      }
      if (name.endsWith(".nvdl")) {
        throw new ParameterException(
            spec.commandLine(), "NVDL is not read: give the schemas that " + file + " combines");
      }
    }
    return reading.schemas(schemas.stream().map(Path::toAbsolutePath).toList());
  }
}
