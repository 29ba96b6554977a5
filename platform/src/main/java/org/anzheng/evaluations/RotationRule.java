package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 组长轮换要求: the same person does not lead one client's evaluations too often in a row. */
final class RotationRule {

  private RotationRule() {}

  @Basis({"17065:4.2", "design"})
  static List<Objection> objections(List<Candidate> team, TeamNeeds needs) {
    Commitments before = needs.commitments();
    return team.stream()
        .filter(member -> member.role() == TeamRole.LEAD)
        .filter(member -> before.hasLedInTurn(member.person().id()))
        .map(member ->
            Objection.to(EvaluationRefusal.LEAD_ROTATION, member.name(), before.rotation()))
        .toList();
  }
}
