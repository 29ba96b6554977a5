package org.anzheng.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 定期更新: what is counted at most once a minute and by one at a time, however many ask. Where
 * counting takes long, whoever asks gets what was counted within the last hour, and it is counted
 * anew behind them for a small part of the time.
 */
final class Renewed<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Renewed.class);
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration OLD = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** So many times as long as counting took it is not begun again. */
  private static final int REST = 20;

  private final Supplier<T> counting;
  private final Clock clock;
  private final Duration patience;
  private final Lock one = new ReentrantLock();
  private volatile Optional<Counted<T>> last = Optional.empty();

  /**
   * What is known.
   *
   * @param asOf when it was counted
   * @param triedAt when it was last tried to count anew
   */
  private record Counted<T>(T figures, Instant asOf, Instant triedAt, Duration took) {

    boolean isFresh(Instant now) {
      return within(asOf, FRESH, now);
    }

    boolean isOld(Instant now) {
      return !within(asOf, OLD, now);
    }

    boolean rests(Instant now) {
      Duration rest = took.multipliedBy(REST);
      return within(triedAt, rest.compareTo(FRESH) < 0 ? FRESH : rest, now);
    }

    private static boolean within(Instant at, Duration time, Instant now) {
      return Duration.between(at, now).abs().compareTo(time) < 0;
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
    Instant now = clock.instant();
    Optional<Counted<T>> known = last.filter(c -> !c.isOld(now));
    if (known.filter(c -> c.isFresh(now)).isPresent()) {
      return known.get().figures();
    }
    if (known.filter(c -> c.took().compareTo(patience) > 0).isPresent()) {
      if (!known.get().rests(now)) {
        Thread.startVirtualThread(this::renew);
      }
      return known.get().figures();
    }
    one.lock();
    try {
      return last.filter(c -> c.isFresh(clock.instant()))
          .map(Counted::figures)
          .orElseGet(this::anew);
    } finally {
      one.unlock();
    }
  }

  /** Not twice at the same time; who asks meanwhile has what was known. */
  private void renew() {
    if (!one.tryLock()) {
      return;
    }
    Instant now = clock.instant();
    try {
      if (last.filter(c -> c.isFresh(now) || c.rests(now)).isEmpty()) {
        anew();
      }
    } catch (RuntimeException failed) {
      LOG.warn("figures could not be counted anew", failed);
      last = last.map(c -> new Counted<>(c.figures(), c.asOf(), now, c.took()));
    } finally {
      one.unlock();
    }
  }

  /** Counted now. */
  T anew() {
    one.lock();
    try {
      Instant asOf = clock.instant();
      long began = System.nanoTime();
      T figures = counting.get();
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      last = Optional.of(new Counted<>(figures, asOf, asOf, took));
      return figures;
    } finally {
      one.unlock();
    }
  }
}
