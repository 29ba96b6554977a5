package org.anzheng.certification;

import java.util.List;
import org.anzheng.bodies.ScopeRules;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 批准范围规则: on this day the body may certify this category. */
final class ApprovalCovers {

  private ApprovalCovers() {}

  @Basis({"regulation:9", "opinion:4"})
  static List<Objection> objections(Situation situation) {
    String category = situation.summary().subject().category();
    return situation
        .body()
        .map(body -> ScopeRules.objection(body, category, situation.today()).stream().toList())
        .orElseGet(() -> List.of(Objection.to(CertificationRefusal.NO_SUCH_BODY)));
  }
}
