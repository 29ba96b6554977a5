package org.anzheng.parties;

import java.time.Duration;
import java.time.Instant;

/**
 * 登录限速: the attempts counted for one login or one address. An attempt counts as a failure when it
 * begins and is taken back when it succeeds, so that many at the same time gain nothing.
 *
 * @param failures counted so far
 * @param lastAt the latest attempt
 * @param blockedUntil no attempt is looked at before
 */
record Throttle(int failures, Instant lastAt, Instant blockedUntil) {

  private static final int MOST_DOUBLINGS = 30;

  static Throttle none() {
    return new Throttle(0, Instant.EPOCH, Instant.EPOCH);
  }

  Duration waitAt(Instant now) {
    return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
  }

  Throttle attempt(Instant now, int free, LoginSettings settings) {
    boolean forgotten = lastAt.plus(settings.forgetAfter()).isBefore(now);
    int count = forgotten ? 1 : failures + 1;
    return new Throttle(count, now, now.plus(waitAfter(count - free, settings)));
  }

  /** After a success the login starts afresh. */
  Throttle cleared() {
    return new Throttle(0, lastAt, Instant.EPOCH);
  }

  /** After a success the address gets back this one attempt, not those before. */
  Throttle refunded() {
    return new Throttle(Math.max(0, failures - 1), lastAt, Instant.EPOCH);
  }

  private static Duration waitAfter(int costly, LoginSettings settings) {
    if (costly <= 0) {
      return Duration.ZERO;
    }
    Duration wait = settings.firstWait().multipliedBy(1L << Math.min(costly - 1, MOST_DOUBLINGS));
    return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
  }
}
