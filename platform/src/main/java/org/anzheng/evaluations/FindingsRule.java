package org.anzheng.evaluations;

import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 审查发现要求: no criterion without a finding, no nonconforming finding without its report. */
final class FindingsRule {

  private FindingsRule() {}

  @Basis({"regulation:21", "17065:7.4"})
  static List<Objection> missing(EvaluationSummary file) {
    return file.order().criteria().stream()
        .flatMap(criterion -> missing(file, criterion).stream())
        .toList();
  }

  /** Whether a nonconformity report rests on the finding. */
  static boolean hasNonconformity(EvaluationSummary file, String criterion) {
    return file.nonconformities().stream().anyMatch(found -> found.criterion().equals(criterion));
  }

  /** Whether the finding on a criterion is nonconforming. */
  static boolean isNonconforming(EvaluationSummary file, String criterion) {
    return file.site().findingOn(criterion).stream()
        .anyMatch(finding -> finding.result() == FindingResult.NONCONFORMING);
  }

  private static List<Objection> missing(EvaluationSummary file, String criterion) {
    if (file.site().findingOn(criterion).isEmpty()) {
      return List.of(Objection.to(EvaluationRefusal.FINDING_MISSING, criterion));
    }
    boolean unreported = isNonconforming(file, criterion) && !hasNonconformity(file, criterion);
    return Stream.of(criterion)
        .filter(each -> unreported)
        .map(each -> Objection.to(EvaluationRefusal.NONCONFORMITY_MISSING, each))
        .toList();
  }
}
