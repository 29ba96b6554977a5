package org.anzheng.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 审查发现: the result for one criterion.
 *
 * @param text what was seen
 * @param account who recorded it
 */
@NamedInterface("reads")
public record Finding(
    String criterion,
    FindingResult result,
    String text,
    List<UUID> evidence,
    UUID account,
    Instant at) {
  public Finding {
    evidence = List.copyOf(evidence);
  }
}
