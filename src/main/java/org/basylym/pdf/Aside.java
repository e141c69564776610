// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that another processor does, if there is one, until its result is asked for. */
final class Aside<T> {
  private final FutureTask<T> task;

  private Aside(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  static <T> Aside<T> begin(Callable<T> work) {
    Aside<T> aside = new Aside<>(work);
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(aside.task, "aside");
      thread.setDaemon(true);
      thread.start();
    }
    return aside;
  }

  /** The result, when it is there; who asks does the work if nobody has begun it. */
  T result() {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException crash
          ? crash
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a book is printed", e);
    }
  }
}
