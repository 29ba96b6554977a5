package org.anzheng.certification;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/**
 * 审核与复核决定分离 (SOD-1): who took part in the evaluation neither reviews nor decides. It keeps nobody
 * from doing both of these (SOD-2).
 */
final class EvaluatorsStayOut {

  private EvaluatorsStayOut() {}

  @Basis({"17065:7.5", "17065:7.6"})
  static List<Objection> objections(Situation situation) {
    return situation.file().evaluators().contains(situation.actor().account())
        ? List.of(Objection.to(CertificationRefusal.EVALUATOR_MAY_NOT))
        : List.of();
  }
}
