package org.anzheng.evaluations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 审核评价档案: everything on record about one evaluation.
 *
 * @param ended why it failed, was stopped or was returned; blank otherwise
 * @param version for optimistic locking
 */
@NamedInterface("reads")
public record EvaluationSummary(
    EvaluationOrder order,
    EvaluationStatus status,
    TeamFile team,
    Optional<DocumentReview> documentReview,
    SiteFile site,
    List<Nonconformity> nonconformities,
    Optional<EvaluationReport> report,
    String ended,
    int version) {
  public EvaluationSummary {
    nonconformities = List.copyOf(nonconformities);
  }

  /** Number of the case. */
  public String caseNumber() {
    return order.caseNumber();
  }

  /** The nonconformity with this identity. */
  public Optional<Nonconformity> nonconformity(UUID id) {
    return nonconformities.stream().filter(found -> found.id().equals(id)).findFirst();
  }

  /** Whether the team has left the site and every nonconformity is closed since. */
  boolean correctionsComplete() {
    return status == EvaluationStatus.CORRECTIVE && NonconformityRules.open(this).isEmpty();
  }
}
