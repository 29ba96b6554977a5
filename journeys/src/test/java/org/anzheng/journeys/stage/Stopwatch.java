package org.anzheng.journeys.stage;

import java.util.Locale;

/** Says how long each part of a story took, so that a story that grows slow is seen growing. */
public final class Stopwatch {

  private long since = System.nanoTime();

  /** Prints how long it took since the last lap. */
  public void lap(String what) {
    long now = System.nanoTime();
    System.out.printf(Locale.ROOT, "%6.1f s  %s%n", (now - since) / 1e9, what);
    since = now;
  }
}
