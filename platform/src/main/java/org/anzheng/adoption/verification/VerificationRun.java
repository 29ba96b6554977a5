package org.anzheng.adoption.verification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * 批量核验: a list on its way.
 *
 * @param id known to whoever sent it, and to nobody else
 * @param lines how many questions it has
 * @param done how many are answered
 * @param results how many ended how, of those answered
 * @param finished when the last was answered
 */
public record VerificationRun(
    String id,
    String fileName,
    int lines,
    int done,
    Map<VerdictResult, Integer> results,
    Instant sent,
    Optional<Instant> finished) {

  public VerificationRun {
    results = Map.copyOf(results);
  }

  /** Whether every question is answered. */
  public boolean isDone() {
    return finished.isPresent();
  }

  /** How many ended so. */
  public int of(VerdictResult result) {
    return results.getOrDefault(result, 0);
  }
}
