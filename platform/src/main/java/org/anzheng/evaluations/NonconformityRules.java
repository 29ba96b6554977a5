package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 不符合要求: both sides sign a report, and all are closed before the team recommends. */
final class NonconformityRules {

  private NonconformityRules() {}

  /** What is wrong with a verification: on site it has a day, after the finding and not ahead. */
  @Basis({"17065:7.4", "body-practice:2"})
  static List<Objection> visit(Nonconformity found, Verification verification, LocalDate today) {
    Optional<LocalDate> visited = verification.visitedOn();
    return switch (verification.method()) {
      case DOCUMENTS -> List.of();
      case ON_SITE ->
          new Fields()
              .when(visited.isEmpty(), "visitedOn", KernelRefusal.REQUIRED)
              .when(
                  visited.filter(day -> day.isAfter(today)).isPresent(),
                  "visitedOn",
                  EvaluationRefusal.IN_FUTURE)
              .when(
                  visited
                      .filter(day -> day.isBefore(ChinaTime.dateOf(found.raisedAt())))
                      .isPresent(),
                  "visitedOn",
                  EvaluationRefusal.VISIT_BEFORE_FINDING)
              .found();
    };
  }

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
