package org.anzheng.certification;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 自评结果: one row of the self-assessment.
 *
 * @param criterion identity of the criterion
 * @param reason how it is met, or why not
 * @param evidence archived files that show it
 */
@NamedInterface("reads")
public record SelfRating(
    String criterion, ConformityRating rating, String reason, List<UUID> evidence) {

  public SelfRating {
    evidence = List.copyOf(evidence);
  }
}
