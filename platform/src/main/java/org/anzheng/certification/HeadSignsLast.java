package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 负责人签署规则 (SOD-11): the head signs after the decision maker, as a second person. */
final class HeadSignsLast {

  private HeadSignsLast() {}

  @Basis("regulation:22")
  static List<Objection> objections(Situation situation) {
    List<Objection> found = new ArrayList<>(EvaluatorsStayOut.objections(situation));
    situation
        .file()
        .last(CaseTransition.GRANT)
        .ifPresentOrElse(
            decision -> {
              if (decision.account().equals(situation.actor().account())) {
                found.add(Objection.to(CertificationRefusal.HEAD_DECIDED));
              }
            },
            () -> found.add(Objection.to(CertificationRefusal.NO_DECISION)));
    return found;
  }
}
