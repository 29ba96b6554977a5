package org.anzheng.adoption.keys;

import java.time.Instant;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.springframework.modulith.NamedInterface;

/**
 * 密钥通行: whether a program is let in, and how often it may still come.
 *
 * @param actor in whose name; empty when the key is none, has ended, or may not do this
 * @param known whether the key is one that holds, whatever it may do
 * @param limit requests of one window
 * @param remaining of this window; below zero when there were too many
 * @param resetAt when the next window begins
 */
@NamedInterface("keys")
public record KeyAccess(
    Optional<Actor> actor, boolean known, int limit, int remaining, Instant resetAt) {

  /** Whether it came too often. */
  public boolean tooOften() {
    return remaining < 0;
  }
}
