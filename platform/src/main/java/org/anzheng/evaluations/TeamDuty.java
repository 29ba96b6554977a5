package org.anzheng.evaluations;

import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Refusal;

/** 审查组职责: in a case only its own team acts, and each only in the role assigned. */
final class TeamDuty {

  private TeamDuty() {}

  /** The member who acts. */
  @Basis({"17065:7.4", "regulation:21"})
  static AssignedMember member(EvaluationSummary file, Actor actor) {
    return file.team()
        .ofAccount(actor.account())
        .orElseThrow(() -> new Refusal(EvaluationRefusal.NOT_IN_TEAM));
  }

  /** The lead, if it is the lead who acts. */
  @Basis({"17065:7.4", "regulation:22"})
  static AssignedMember lead(EvaluationSummary file, Actor actor) {
    AssignedMember member = member(file, actor);
    if (member.role() != TeamRole.LEAD) {
      throw new Refusal(EvaluationRefusal.NOT_THE_LEAD);
    }
    return member;
  }

  /** The member who acts, if it is one who may judge: experts and trainees may not. */
  @Basis({"17065:6.1", "regulation:38"})
  static AssignedMember judge(EvaluationSummary file, Actor actor) {
    AssignedMember member = member(file, actor);
    if (!member.judges()) {
      throw new Refusal(EvaluationRefusal.DOES_NOT_JUDGE, member.role());
    }
    return member;
  }
}
