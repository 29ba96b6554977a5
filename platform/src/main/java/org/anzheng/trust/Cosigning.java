package org.anzheng.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 会签情况: how many witnesses vouch that everybody sees the same log.
 *
 * @param cosigned how many cosigned the newest checkpoint that any of them cosigned
 * @param needed how many the policy of the trust list wants
 * @param size number of records under that checkpoint
 * @param at time of its last cosignature; empty before the first
 * @param lag how long the oldest checkpoint waits that enough witnesses have not cosigned yet
 * @param witnesses all witnesses of the settings; empty if the log has none
 */
@NamedInterface("reads")
public record Cosigning(
    int cosigned,
    int needed,
    long size,
    Optional<Instant> at,
    Duration lag,
    List<WitnessView> witnesses) {

  /** Whether enough witnesses cosigned. */
  public boolean isEnough() {
    return cosigned >= needed;
  }

  /** How many witnesses must cosign two histories before two people can be shown different logs. */
  public int neededToSplit() {
    return Math.max(0, 2 * needed - witnesses.size());
  }

  /** The witnesses that refuse now. */
  public List<WitnessView> refusing() {
    return witnesses.stream()
        .filter(w -> w.answer().filter(a -> a == WitnessAnswer.REFUSED).isPresent())
        .toList();
  }
}
