package org.anzheng.evaluations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 审查组构成: one lead, everybody once, everybody of this body and able to act. */
final class MembershipRule {

  private MembershipRule() {}

  @Basis({"17065:7.4", "regulation:14"})
  static List<Objection> objections(List<Candidate> team, UUID body) {
    List<Objection> found = new ArrayList<>();
    if (team.stream().filter(member -> member.role() == TeamRole.LEAD).count() != 1) {
      found.add(Objection.to(EvaluationRefusal.ONE_LEAD));
    }
    Set<UUID> seen = new HashSet<>();
    for (Candidate member : team) {
      if (!seen.add(member.person().id())) {
        found.add(Objection.to(EvaluationRefusal.PERSON_TWICE, member.name()));
      }
      if (!member.person().body().equals(body)) {
        found.add(Objection.to(EvaluationRefusal.PERSON_UNKNOWN));
      }
      found.addAll(ability(member));
    }
    return found;
  }

  /** Whether the member can act on the platform in this role. */
  static List<Objection> ability(Candidate member) {
    if (member.account().isEmpty()) {
      return List.of(Objection.to(EvaluationRefusal.NO_ACCOUNT, member.name()));
    }
    return member.holdsDuty()
        ? List.of()
        : List.of(Objection.to(EvaluationRefusal.NO_DUTY, member.name(), member.duty()));
  }
}
