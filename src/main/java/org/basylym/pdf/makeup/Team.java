// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.xml.sax.SAXException;

/**
 * Shares work on sections among the processors. Each section is worked on by itself, so that the
 * result does not depend on how many there are; a setter costs some time to make ready, and little
 * work is not shared.
 */
final class Team {
  private static final int MOST = 4;

  /** How much work another setter must have to be worth its fonts. */
  private static final int LEAST = 12;

  private Team() {}

  /** The work on some sections, by their numbers. */
  interface Work {
    void on(Set<Integer> sections) throws SAXException, IOException;
  }

  /** Does the work on all sections that have any, in parts of about the same size. */
  static <T> void share(List<T> sections, ToIntFunction<T> size, Work work)
      throws SAXException, IOException {
    int total = sections.stream().mapToInt(size).sum();
    int setters = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    List<Set<Integer>> parts =
        parts(sections, size, total, Math.max(1, Math.min(setters, total / LEAST)));
    if (parts.size() == 1) {
      work.on(parts.get(0));
    } else {
      together(parts, work);
    }
  }

  /** Sections that follow each other, so many that a part is full. */
  private static <T> List<Set<Integer>> parts(
      List<T> sections, ToIntFunction<T> size, int total, int setters) {
    List<Set<Integer>> parts = new ArrayList<>();
    long done = 0;
    for (int section = 0; section < sections.size(); section++) {
      int work = size.applyAsInt(sections.get(section));
      if (work > 0) {
        if (parts.isEmpty() || done * setters >= (long) total * parts.size()) {
          parts.add(new TreeSet<>());
        }
        parts.get(parts.size() - 1).add(section);
        done += work;
      }
    }
    return parts;
  }

  private static void together(List<Set<Integer>> parts, Work work)
      throws SAXException, IOException {
    ExecutorService team = Executors.newFixedThreadPool(parts.size());
    try {
      List<Future<Void>> results = new ArrayList<>();
      for (Set<Integer> part : parts) {
        results.add(
            team.submit(
                () -> {
                  work.on(part);
                  return null;
                }));
      }
      for (Future<Void> result : results) {
        result.get();
      }
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while setting pages", e);
    } finally {
      team.shutdownNow();
    }
  }

  private static SAXException failure(Throwable cause) throws IOException {
    if (cause instanceof IOException broken) {
      throw broken;
    }
    if (cause instanceof RuntimeException crash) {
      throw crash;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof SAXException refusal ? refusal : new SAXException((Exception) cause);
  }
}
