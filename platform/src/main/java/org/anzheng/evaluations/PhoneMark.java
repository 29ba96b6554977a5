package org.anzheng.evaluations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 手机登记标记: what a phone says of an entry that was made on it.
 *
 * @param entry identity that the phone gave the entry
 * @param made what the phone's clock showed when it was made
 * @param sent what it showed when it was sent
 * @param position where the phone was, if its owner let it say so
 */
@NamedInterface("reads")
public record PhoneMark(UUID entry, Instant made, Instant sent, Optional<CoarsePosition> position) {

  /** By how much a clock may be wrong without anybody minding. */
  private static final Duration TOLERANCE = Duration.ofMinutes(2);

  /**
   * When the entry was made, by our clock. A phone whose clock is wrong is wrong by as much when it
   * sends; nothing is made after it was received.
   */
  @Basis("design")
  Instant madeByOurClock(Instant received) {
    Duration skew = Duration.between(sent, received);
    Instant at = skew.abs().compareTo(TOLERANCE) <= 0 ? made : made.plus(skew);
    return at.isAfter(received) ? received : at;
  }
}
