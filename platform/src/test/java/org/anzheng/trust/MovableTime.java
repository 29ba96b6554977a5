package org.anzheng.trust;

import java.time.Instant;
import java.time.InstantSource;

/** Time that a test sets. */
final class MovableTime implements InstantSource {

  private volatile Instant now = Instant.parse("2026-06-01T00:00:00Z");

  void set(String instant) {
    now = Instant.parse(instant);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
