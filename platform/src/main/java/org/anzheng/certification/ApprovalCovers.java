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
    String category = situation.summary().subject().category();
    return objections(situation.body(), category, situation.today());
  }

  @Basis({"regulation:9", "opinion:4"})
  static List<Objection> objections(Optional<BodySummary> chosen, String category, LocalDate day) {
    return chosen
        .map(body -> ScopeRules.objection(body, category, day).stream().toList())
        .orElseGet(() -> List.of(Objection.to(CertificationRefusal.NO_SUCH_BODY)));
  }
}
