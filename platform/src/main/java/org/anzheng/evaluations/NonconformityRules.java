package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 不符合要求: both sides sign a report, and all are closed before the team recommends. */
final class NonconformityRules {

  private NonconformityRules() {}

  /** Which reports the client has not signed. */
  @Basis("17065:7.4")
  static List<Objection> unsigned(EvaluationSummary file) {
    return file.nonconformities().stream()
        .filter(found -> found.signedAt().isEmpty())
        .map(found -> Objection.to(EvaluationRefusal.NONCONFORMITY_UNSIGNED, found.ordinal()))
        .toList();
  }

  /** Which nonconformities are not closed. */
  @Basis("17065:7.4")
  static List<Objection> open(EvaluationSummary file) {
    return file.nonconformities().stream()
        .filter(found -> found.status() != NonconformityStatus.CLOSED)
        .map(found -> Objection.to(EvaluationRefusal.NONCONFORMITY_OPEN, found.ordinal()))
        .toList();
  }
}
