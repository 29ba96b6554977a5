package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * 批准表: the decision to approve a body.
 *
 * @param categories scope of the approval
 * @param from first day
 * @param evidence what was seen for each legal condition
 */
public record ApprovalForm(
    UUID organisation,
    Set<String> categories,
    LocalDate from,
    Map<ApprovalCondition, String> evidence) {

  public ApprovalForm {
    categories = Set.copyOf(categories);
    evidence = Map.copyOf(evidence);
  }
}
