package org.anzheng.evaluations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The sites that the plan has to go to; empty where the order names none. */
  public List<String> sitesToVisit() {
    return PlanExtentRule.toVisit(this);
  }

  /** Every evidence file on record here: who may read this file may read those. */
  public Set<UUID> evidence() {
    Set<UUID> all = new HashSet<>(evidenceForClient());
    documentReview.ifPresent(review -> all.addAll(review.evidence()));
    site.findings().forEach(finding -> all.addAll(finding.evidence()));
    return all;
  }

  /** The evidence the client sees: that of the nonconformities, and its own. */
  public Set<UUID> evidenceForClient() {
    Set<UUID> all = new HashSet<>();
    for (Nonconformity found : nonconformities) {
      all.addAll(found.evidence());
      found.action().ifPresent(action -> all.addAll(action.evidence()));
    }
    return all;
  }

  /** Whether the team has left the site and every nonconformity is closed since. */
  boolean correctionsComplete() {
    return status == EvaluationStatus.CORRECTIVE && NonconformityRules.open(this).isEmpty();
  }
}
