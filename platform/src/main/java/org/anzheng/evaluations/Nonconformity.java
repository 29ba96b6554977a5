package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 不符合: a requirement not met, with its correction.
 *
 * @param ordinal number within the evaluation, from 1
 * @param due last day for the corrective action
 * @param clientRemark what the client added when signing; may be blank
 * @param verification the last verification
 */
@NamedInterface("reads")
public record Nonconformity(
    UUID id,
    int ordinal,
    String criterion,
    NonconformityGrade grade,
    String fact,
    String department,
    List<UUID> evidence,
    NonconformityStatus status,
    LocalDate due,
    UUID raisedBy,
    Instant raisedAt,
    Optional<Instant> signedAt,
    String clientRemark,
    Optional<CorrectiveAction> action,
    Optional<Verification> verification) {
  public Nonconformity {
    evidence = List.copyOf(evidence);
  }
}
