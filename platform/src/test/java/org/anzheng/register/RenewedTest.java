package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** However many ask, it is counted by one at a time, and who waits is only the first. */
class RenewedTest {

  private static final Duration NONE = Duration.ofSeconds(-1);
  private static final Duration LONG = Duration.ofHours(1);

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final AtomicInteger counted = new AtomicInteger();

  @Test
  void it_is_good_for_a_minute() {
    Renewed<Integer> figures = new Renewed<>(counted::incrementAndGet, clock(), LONG);

    assertThat(figures.get()).isEqualTo(1);
    pass(Duration.ofSeconds(59));
    assertThat(figures.get()).isEqualTo(1);
    pass(Duration.ofSeconds(1));
    assertThat(figures.get()).isEqualTo(2);
    assertThat(figures.anew()).isEqualTo(3);
    assertThat(figures.get()).isEqualTo(3);
  }

  @Test
  void a_clock_that_was_set_back_does_not_keep_it_for_ever() {
    Renewed<Integer> figures = new Renewed<>(counted::incrementAndGet, clock(), LONG);

    assertThat(figures.get()).isEqualTo(1);
    pass(Duration.ofDays(-1));
    assertThat(figures.get()).isEqualTo(2);
  }

  @Test
  void what_takes_long_is_counted_behind_those_who_ask() throws Exception {
    CountDownLatch may = new CountDownLatch(1);
    Renewed<Integer> figures =
        new Renewed<>(
            () -> {
              int n = counted.incrementAndGet();
              if (n > 1) {
                await(may);
              }
              return n;
            },
            clock(),
            NONE);

    assertThat(figures.get()).isEqualTo(1);
    pass(Duration.ofMinutes(59));
    assertThat(figures.get()).isEqualTo(1);
    assertThat(figures.get()).isEqualTo(1);
    may.countDown();
    Awaitility.await().until(() -> figures.get() == 2);
    assertThat(counted).hasValue(2);
  }

  @Test
  void nobody_gets_what_is_old() {
    Renewed<Integer> figures = new Renewed<>(counted::incrementAndGet, clock(), NONE);

    assertThat(figures.get()).isEqualTo(1);
    pass(Duration.ofHours(1));
    assertThat(figures.get()).isEqualTo(2);
  }

  @Test
  void when_it_cannot_be_counted_anew_what_was_known_is_kept_and_tried_again_later() {
    Renewed<Integer> figures =
        new Renewed<>(
            () -> {
              if (counted.incrementAndGet() == 2) {
                throw new IllegalStateException("no database");
              }
              return counted.get();
            },
            clock(),
            NONE);

    assertThat(figures.get()).isEqualTo(1);
    pass(Duration.ofMinutes(10));
    assertThat(figures.get()).isEqualTo(1);
    Awaitility.await().untilAtomic(counted, Matchers.equalTo(2));
    assertThat(figures.get()).isEqualTo(1);
    pass(Duration.ofMinutes(10));
    Awaitility.await().until(() -> figures.get() == 3);
  }

  @Test
  void many_who_ask_first_wait_for_one_count() throws Exception {
    CountDownLatch may = new CountDownLatch(1);
    Renewed<Integer> figures =
        new Renewed<>(
            () -> {
              await(may);
              return counted.incrementAndGet();
            },
            clock(),
            LONG);

    AtomicInteger sum = new AtomicInteger();
    Thread[] many = new Thread[8];
    for (int i = 0; i < many.length; i++) {
      many[i] = Thread.startVirtualThread(() -> sum.addAndGet(figures.get()));
    }
    may.countDown();
    for (Thread thread : many) {
      thread.join();
    }
    assertThat(sum).hasValue(many.length);
  }

  private void pass(Duration time) {
    now.updateAndGet(t -> t.plus(time));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Clock clock() {
    InstantSource time = now::get;
    return time.withZone(ZoneOffset.UTC);
  }
}
