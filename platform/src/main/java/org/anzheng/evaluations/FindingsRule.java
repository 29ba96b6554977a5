package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/**
 * 审查发现要求: no criterion without a finding, no nonconforming finding without its report and evidence.
 */
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
    if (!isNonconforming(file, criterion)) {
      return List.of();
    }
    if (!hasNonconformity(file, criterion)) {
      return List.of(Objection.to(EvaluationRefusal.NONCONFORMITY_MISSING, criterion));
    }
    return hasEvidence(file, criterion)
        ? List.of()
        : List.of(Objection.to(EvaluationRefusal.EVIDENCE_MISSING, criterion));
  }

  /** Whether a file is on record with the finding or with a report that rests on it. */
  private static boolean hasEvidence(EvaluationSummary file, String criterion) {
    Stream<List<UUID>> onFinding = file.site().findingOn(criterion).map(Finding::evidence).stream();
    Stream<List<UUID>> onReports =
        file.nonconformities().stream()
            .filter(found -> found.criterion().equals(criterion))
            .map(Nonconformity::evidence);
    return Stream.concat(onFinding, onReports).anyMatch(files -> !files.isEmpty());
  }
}
