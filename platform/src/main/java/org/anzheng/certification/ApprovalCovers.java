package org.anzheng.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeRules;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 批准范围规则: on this day the body may certify this category. */
final class ApprovalCovers {

  private ApprovalCovers() {}

  @Basis({"regulation:9", "opinion:4"})
  static List<Objection> objections(Situation situation) {
    CaseSummary summary = situation.summary();
    return objections(
        situation.body(), summary.type(), summary.subject().category(), situation.today());
  }

  /** What keeps a certificate that was issued goes on while the body's business is suspended. */
  @Basis({"regulation:9", "regulation:26", "opinion:4"})
  static List<Objection> objections(
      Optional<BodySummary> chosen, CaseType type, String category, LocalDate day) {
    return chosen
        .map(body ->
            (type.outcome() == CaseOutcome.CONTINUATION
                    ? ScopeRules.followUpObjection(body, category, day)
                    : ScopeRules.objection(body, category, day))
                .stream().toList())
        .orElseGet(() -> List.of(Objection.to(CertificationRefusal.NO_SUCH_BODY)));
  }
}
