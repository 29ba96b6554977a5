package org.anzheng.web.shared.visits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** 访问额度: what every visitor has left. A full allowance is forgotten, for it can be made again. */
@Component
class Allowances {

  private final VisitSettings settings;
  private final LoadingCache<Visitor, Bucket> buckets;

  Allowances(VisitSettings settings) {
    this.settings = settings;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.visitors())
            .expireAfterAccess(timeToFill(settings))
            .build(visitor -> full(settings));
  }

  /** Takes what a request costs; what is not there is not taken. */
  Allowance take(Visitor visitor, int units) {
    var probe = buckets.get(visitor).tryConsumeAndReturnRemaining(units);
    return new Allowance(
        probe.isConsumed(),
        settings.burst(),
        probe.getRemainingTokens(),
        Duration.ofNanos(
            probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
  }

  private static Bucket full(VisitSettings settings) {
    return Bucket.builder()
        .addLimit(limit ->
            limit
                .capacity(settings.burst())
                .refillGreedy(settings.perMinute(), Duration.ofMinutes(1)))
        .build();
  }

  private static Duration timeToFill(VisitSettings settings) {
    return Duration.ofMinutes(1)
        .multipliedBy(settings.burst())
        .dividedBy(Math.max(1, settings.perMinute()))
        .plusMinutes(1);
  }

  /**
   * 剩余额度: what came of a request.
   *
   * @param granted whether it may be answered
   * @param limit units that may be spent at once
   * @param remaining units that are left
   * @param until how long until there is enough again, or, when it was granted, until all is there
   *     again
   */
  record Allowance(boolean granted, int limit, long remaining, Duration until) {

    long seconds() {
      return Math.max(1, until.plusMillis(999).toSeconds());
    }
  }
}
