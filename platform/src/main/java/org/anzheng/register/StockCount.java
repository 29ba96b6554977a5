package org.anzheng.register;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.anzheng.kernel.ChinaTime;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 月末存量计数: counts once a day, by one of however many servers, behind all visits. */
@Component
@EnableScheduling
class StockCount {

  private static final int MONTHS = 24;

  private final StockStore store;
  private final Clock clock;

  StockCount(StockStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${anzheng.statistics.first-after:PT2M}",
      fixedDelayString = "PT15M")
  @Transactional
  public void daily() {
    Instant now = clock.instant();
    if (store.begin() && !store.counted().map(at -> sameDay(at, now)).orElse(false)) {
      count(now);
    }
  }

  /** Counts anew, whenever it was counted last. */
  @Transactional
  public void now() {
    count(clock.instant());
  }

  private void count(Instant now) {
    store.save(store.count(YearMonth.from(ChinaTime.dateOf(now)).minusMonths(MONTHS - 1), now));
  }

  private static boolean sameDay(Instant at, Instant now) {
    return ChinaTime.dateOf(at).equals(ChinaTime.dateOf(now));
  }
}
