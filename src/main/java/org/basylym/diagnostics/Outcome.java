// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step returns: its value, if there is one, and every problem noticed so far. Problems in a
 * document never throw.
 *
 * @param value what the step made; empty if the document left nothing to go on with
 * @param problems in the order in which they were noticed
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> problems) {

  public Outcome {
    problems = List.copyOf(problems);
  }

  /** A value without problems. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /** A value, and problems that did not prevent it. */
  public static <T> Outcome<T> of(T value, Collection<Diagnostic> problems) {
    return new Outcome<>(Optional.of(value), List.copyOf(problems));
  }

  /** No value, because of the problems given. */
  public static <T> Outcome<T> none(Collection<Diagnostic> problems) {
    return new Outcome<>(Optional.empty(), List.copyOf(problems));
  }

  /** No value, because of one problem. */
  public static <T> Outcome<T> none(Diagnostic problem) {
    return none(List.of(problem));
  }

  /** Goes on with the next step if there is a value; the problems of both steps are kept. */
  public <U> Outcome<U> then(Function<? super T, Outcome<U>> step) {
    if (value.isEmpty()) {
      return none(problems);
    }
    Outcome<U> next = step.apply(value.get());
    return new Outcome<>(next.value, joined(next.problems));
  }

  /** The same value with more problems. */
  public Outcome<T> with(Collection<Diagnostic> more) {
    return new Outcome<>(value, joined(more));
  }

  private List<Diagnostic> joined(Collection<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(problems);
    all.addAll(more);
    return all;
  }
}
