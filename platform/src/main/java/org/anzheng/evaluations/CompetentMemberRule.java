package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 专业人员要求 (SOD-8): somebody who counts is competent; experts and trainees do not count. */
final class CompetentMemberRule {

  private CompetentMemberRule() {}

  @Basis("17065:6.1")
  static List<Objection> objections(List<Candidate> team, String category, LocalDate day) {
    boolean covered =
        team.stream()
            .filter(Candidate::judges)
            .anyMatch(member -> member.person().competentFor(category, day));
    return covered
        ? List.of()
        : List.of(Objection.to(EvaluationRefusal.NO_COMPETENT_MEMBER, category));
  }
}
