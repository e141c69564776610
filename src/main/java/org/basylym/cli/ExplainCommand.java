// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.basylym.diagnostics.Rule;
import org.basylym.diagnostics.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the file of a rule, or the list of all rules. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:explained", "2:no such rule", "4:a bug in Basylym"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym explain                     all rules, a line each",
      "  basylym explain dangling-pointer    one rule, in full"
    })
final class ExplainCommand implements Callable<Integer> {
  /** What schemas find is named by their own ids. */
  private static final String SCHEMATRON = "schematron-";

  @Parameters(paramLabel = "RULE", arity = "0..1", description = "Name of a rule.")
  private String name;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RuleCatalog rules = new RuleCatalog();
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      rules.names().forEach(rule -> out.println(line(rules.rule(rule))));
    } else if (rules.contains(name) || name.startsWith(SCHEMATRON)) {
      Rule rule = rules.rule(rules.contains(name) ? name : SCHEMATRON + "assertion");
      out.println(rule.name() + " (" + rule.severity().word() + ")");
      out.println();
      out.println(rule.explanation());
    } else {
      throw new ParameterException(
          spec.commandLine(), "there is no rule \"" + name + "\"; basylym explain lists them all");
    }
    return ExitStatus.CLEAN;
  }

  private static String line(Rule rule) {
    return String.format(
        java.util.Locale.ROOT,
        "%-32s %-8s %s",
        rule.name(),
        rule.severity().word(),
        rule.message());
  }
}
