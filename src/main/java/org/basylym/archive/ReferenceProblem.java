// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;

/**
 * A problem of a reference in words.
 *
 * @param code {@code ARC-01} to {@code ARC-12}
 * @param level how grave it is: {@code error}, {@code warning}, {@code info}
 * @param cure what to do about it
 */
public record ReferenceProblem(String code, String level, String words, String cure) {
  private static final Pattern CODE = Pattern.compile("\\((ARC-\\d\\d)\\)");

  /** All problems of a reference, and an archive that nobody knows. */
  public static List<ReferenceProblem> of(ArchiveReference reference, RuleCatalog rules) {
    List<Fault> faults = new ArrayList<>(reference.faults());
    if (RepositoryName.isUnknown(reference.repository())) {
      faults.add(
          new Fault(
              "archive-reference-unknown-repository",
              Map.of("repository", reference.repository())));
    }
    return faults.stream().map(fault -> problem(fault, rules)).toList();
  }

  private static ReferenceProblem problem(Fault fault, RuleCatalog rules) {
    Diagnostic said = rules.diagnose(fault.rule(), SourcePlace.nowhere(), fault.arguments());
    Matcher code = CODE.matcher(rules.rule(fault.rule()).explanation());
    return new ReferenceProblem(
        code.find() ? code.group(1) : fault.rule(),
        said.severity().word(),
        said.message(),
        said.hint());
  }
}
