package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 专家评审: its days do not count in the limit of the decision.
 *
 * @param experts who reviews
 * @param task what they look at, as told to the applicant
 * @param report file in the archive of the regulator, once they are done
 * @param conclusion what they found
 */
@NamedInterface("approval")
public record ExpertReview(
    LocalDate orderedOn,
    List<String> experts,
    String task,
    Optional<LocalDate> reportedOn,
    Optional<ApprovalEvidence> report,
    String conclusion) {

  public ExpertReview {
    experts = List.copyOf(experts);
  }

  /** The same, done. */
  ExpertReview reported(LocalDate day, ApprovalEvidence file, String found) {
    return new ExpertReview(orderedOn, experts, task, Optional.of(day), Optional.of(file), found);
  }
}
