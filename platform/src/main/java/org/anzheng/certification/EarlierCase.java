package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.NonconformityStatus;
import org.springframework.modulith.NamedInterface;

/**
 * 先前案件: an earlier case of the lineage, with what its evaluation found.
 *
 * @param open nonconformities that were never closed
 */
@NamedInterface("reads")
public record EarlierCase(
    CaseSummary summary, Optional<EvaluationReport> report, List<Nonconformity> open) {

  public EarlierCase {
    open = List.copyOf(open);
  }

  static EarlierCase of(CaseSummary summary, Optional<EvaluationSummary> evaluation) {
    return new EarlierCase(
        summary,
        evaluation.flatMap(EvaluationSummary::report),
        evaluation.map(EvaluationSummary::nonconformities).orElse(List.of()).stream()
            .filter(found -> found.status() != NonconformityStatus.CLOSED)
            .toList());
  }
}
