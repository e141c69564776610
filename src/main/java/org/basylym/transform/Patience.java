// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Waits so long for work that may never end, and no longer. Saxon cannot be stopped: what is given
 * up runs on in the background until it ends by itself or the program does. While a few such runs
 * are still busy nothing new is begun, so that they never take the whole machine.
 */
public final class Patience {
  private static final int BUSY_AT_MOST = 2;
  private static final long STACK = 32L * 1024 * 1024;

  private final Duration limit;
  private final AtomicInteger givenUp = new AtomicInteger();

  public Patience(Duration limit) {
    this.limit = limit;
  }

  /** Work that was given up, and why. */
  public static final class Exhausted extends Exception {
    private static final long serialVersionUID = 1L;

    Exhausted(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /**
   * The result of the work.
   *
   * @throws Exhausted if it takes too long, nests too deep or needs too much memory
   * @throws ExecutionException if it fails by itself
   */
  public <T> T waitFor(Callable<T> work) throws Exhausted, ExecutionException {
    if (givenUp.get() >= BUSY_AT_MOST) {
      throw new Exhausted("not begun, as others were given up and are still running", null);
    }
    Run<T> run = new Run<>(work);
    Thread thread = new Thread(null, run, "patience", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return run.task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      run.giveUp();
      throw new Exhausted("given up after " + limit.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Exhausted("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw new Exhausted("it calls itself too often", e);
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new Exhausted("it needs more memory than there is", e);
      }
      throw e;
    }
  }

  /** One piece of work; it knows whether somebody still waits for it. */
  private final class Run<T> implements Runnable {
    private final FutureTask<T> task;
    private boolean ended;
    private boolean abandoned;

    Run(Callable<T> work) {
      task = new FutureTask<>(work);
    }

    @Override
    public void run() {
      task.run();
      end();
    }

    private synchronized void end() {
      ended = true;
      if (abandoned) {
        givenUp.decrementAndGet();
      }
    }

    synchronized void giveUp() {
      if (!ended) {
        abandoned = true;
        givenUp.incrementAndGet();
      }
    }
  }
}
