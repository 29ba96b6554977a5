package org.anzheng.evaluations;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 知情与异议 (SOD-10): the client sees the team first and may object, with reasons. */
final class ConsentRule {

  private ConsentRule() {}

  @Basis("17065:4.2")
  static List<Objection> missing(TeamFile team) {
    return team.acceptedAt().isPresent()
        ? List.of()
        : List.of(Objection.to(EvaluationRefusal.TEAM_NOT_ACCEPTED));
  }
}
