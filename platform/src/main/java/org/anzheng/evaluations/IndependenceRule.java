package org.anzheng.evaluations;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.people.AssociationRules;

/** 回避要求 (SOD-3): nobody in the team consulted for the client or worked there too recently. */
final class IndependenceRule {

  private IndependenceRule() {}

  @Basis({"17065:4.2.10", "regulation:13"})
  static List<Objection> objections(
      List<Candidate> team, UUID client, LocalDate day, Period conflict) {
    return team.stream()
        .map(member -> AssociationRules.unbiased(member.person(), client, day, conflict))
        .flatMap(Optional::stream)
        .toList();
  }
}
