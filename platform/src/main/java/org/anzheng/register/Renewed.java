package org.anzheng.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * 定期更新: what is counted at most once a minute and by one at a time, however many ask. Where
 * counting takes long nobody waits for it, but for the very first: whoever asks gets what was
 * counted last, and it is counted anew behind them for a small part of the time.
 */
final class Renewed<T> {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** So many times as long as counting took it is not begun again. */
  private static final int REST = 20;

  private final Supplier<T> counting;
  private final Clock clock;
  private final Duration patience;
  private final Lock one = new ReentrantLock();
  private volatile Optional<Counted<T>> last = Optional.empty();

  private record Counted<T>(T figures, Instant asOf, Duration took, boolean tookLong) {

    boolean isFresh(Instant now) {
      Duration good = tookLong ? took.multipliedBy(REST) : FRESH;
      return Duration.between(asOf, now).abs().compareTo(good) < 0;
    }
  }

  Renewed(Supplier<T> counting, Clock clock) {
    this(counting, clock, PATIENCE);
  }

  /** With so much patience of whoever asks. */
  Renewed(Supplier<T> counting, Clock clock, Duration patience) {
    this.counting = counting;
    this.clock = clock;
    this.patience = patience;
  }

  /** What was counted a moment ago. */
  T get() {
    Optional<Counted<T>> known = last;
    if (known.filter(c -> c.isFresh(clock.instant())).isPresent()) {
      return known.get().figures();
    }
    if (known.filter(Counted::tookLong).isPresent()) {
      Thread.startVirtualThread(this::renew);
      return known.get().figures();
    }
    one.lock();
    try {
      return unlessFresh();
    } finally {
      one.unlock();
    }
  }

  private void renew() {
    if (one.tryLock()) {
      try {
        unlessFresh();
      } finally {
        one.unlock();
      }
    }
  }

  private T unlessFresh() {
    return last.filter(c -> c.isFresh(clock.instant())).map(Counted::figures).orElseGet(this::anew);
  }

  /** Counted now. */
  T anew() {
    Instant asOf = clock.instant();
    long began = System.nanoTime();
    T figures = counting.get();
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    last = Optional.of(new Counted<>(figures, asOf, took, took.compareTo(patience) > 0));
    return figures;
  }
}
