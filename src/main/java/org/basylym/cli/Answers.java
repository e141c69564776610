// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.basylym.archive.ArchiveReference;
import org.basylym.archive.ReferenceJson;
import org.basylym.archive.ReferencePrinter;
import org.basylym.archive.ReferenceProblem;
import org.basylym.archive.ReferenceTei;
import org.basylym.archive.TeiReference;
import org.basylym.archive.Tradition;
import org.basylym.diagnostics.RuleCatalog;

/** What {@code archive parse} answers, one line a reference; problems go to standard error. */
final class Answers {
  /** Whatever a reader could take for the end of a line. */
  private static final Pattern BREAKS = Pattern.compile("\\R|[\\x1C-\\x1E]");

  private static final String JSON = "json";
  private static final String TEI = "tei";
  private static final String TEI_TEXT = "tei-text";

  private final PrintWriter out;
  private final PrintWriter err;
  private final RuleCatalog rules = new RuleCatalog();
  private final Function<ArchiveReference, String> printed;
  private final boolean json;
  private int asked;
  private int status = ExitStatus.CLEAN;

  Answers(String form, String order, String style, PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
    this.json = form.equals(JSON);
    this.printed =
        switch (form) {
          case TEI -> ReferenceTei::record;
          case TEI_TEXT -> ReferenceTei::inText;
          default -> printer(form, order, style)::print;
        };
  }

  private ReferencePrinter printer(String form, String order, String style) {
    if (!List.of("author", "tradition").contains(order)) {
      throw new IllegalArgumentException("--order is author or tradition, not \"" + order + "\"");
    }
    if (!List.of("usual", "commas").contains(style)) {
      throw new IllegalArgumentException("--style is usual or commas, not \"" + style + "\"");
    }
    String known = Tradition.all().stream().map(Tradition::id).collect(Collectors.joining(", "));
    Tradition tradition =
        Tradition.of(json ? "kk" : form)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "--to is json, tei, tei-text, " + known + ", not \"" + form + "\""));
    return new ReferencePrinter(
        tradition,
        order.equals("author") ? ReferencePrinter.Order.AUTHOR : ReferencePrinter.Order.TRADITION,
        style);
  }

  /** Answers one reference by one line; what cannot be read is given back as it is. */
  void answer(String line) {
    asked++;
    ArchiveReference reference =
        ReferenceTei.isTei(line) ? TeiReference.read(line) : ArchiveReference.parse(line);
    List<ReferenceProblem> problems = ReferenceProblem.of(reference, rules);
    if (problems.stream().anyMatch(p -> p.level().equals("error")) || reference.parts().isEmpty()) {
      status = ExitStatus.PROBLEMS;
    }
    if (json) {
      out.println(ReferenceJson.of(reference, problems));
      return;
    }
    String answer = reference.parts().isEmpty() ? line : printed.apply(reference);
    out.println(BREAKS.matcher(answer).replaceAll(" "));
    for (ReferenceProblem problem : problems) {
      err.println(
          "%d: %s[%s]: %s".formatted(asked, problem.level(), problem.code(), problem.words()));
      if (!problem.cure().isEmpty()) {
        err.println("   hint: " + problem.cure());
      }
    }
  }

  int status() {
    return status;
  }
}
