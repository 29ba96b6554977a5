package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationTransition.ACCEPT_TEAM;
import static org.anzheng.evaluations.EvaluationTransition.ASSIGN_TEAM;
import static org.anzheng.evaluations.EvaluationTransition.DECLARE;
import static org.anzheng.evaluations.EvaluationTransition.DISMISS_OBJECTION;
import static org.anzheng.evaluations.EvaluationTransition.OBJECT;
import static org.anzheng.evaluations.EvaluationTransition.REPLACE_TEAM;
import static org.anzheng.evaluations.EvaluationTransition.UPHOLD_OBJECTION;

import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.evaluations.TeamFact.TeamAccepted;
import org.anzheng.evaluations.TeamFact.TeamAssigned;
import org.anzheng.evaluations.TeamFact.TeamMemberDeclared;
import org.anzheng.evaluations.TeamFact.TeamObjected;
import org.anzheng.evaluations.TeamFact.TeamObjectionAnswered;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;

/** 审查组的组建: pure decisions about the team. */
final class TeamDecisions {

  private TeamDecisions() {}

  /**
   * The team; another one, and all begins again with it, when the first does not cover its days.
   */
  static TeamAssigned assign(
      EvaluationSummary file, TeamProposal proposal, Actor actor, Instant now) {
    EvaluationTransition transition = proposal.replaces() ? REPLACE_TEAM : ASSIGN_TEAM;
    EvaluationStep step = Steps.take(file, transition, actor);
    if (!proposal.replaces()) {
      refuseAfterAcceptance(file);
    }
    Refusal.ifAny(PeriodRule.objections(proposal.period(), ChinaTime.dateOf(now)));
    TeamNeeds needs = proposal.needs().on(proposal.period().days());
    Refusal.ifAny(TeamRules.objections(needs, proposal.team()));
    return new TeamAssigned(
        Act.of(actor, transition, now),
        step,
        proposal.team().stream().map(Candidate::assigned).toList(),
        proposal.period());
  }

  static TeamMemberDeclared declare(
      EvaluationSummary file, Declaration declaration, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, DECLARE, actor);
    AssignedMember member = TeamDuty.member(file, actor);
    if (member.declaredAt().isPresent()) {
      throw new Refusal(EvaluationRefusal.ALREADY_DECLARED);
    }
    Refusal.ifAny(DeclarationRule.objections(declaration));
    return new TeamMemberDeclared(Act.of(actor, DECLARE, now), step, member.person(), declaration);
  }

  static TeamObjected object(
      EvaluationSummary file, String reasons, LocalDate due, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, OBJECT, actor);
    refuseAfterAcceptance(file);
    new Fields().text("reasons", reasons).check();
    return new TeamObjected(Act.of(actor, OBJECT, now), step, reasons, due);
  }

  static TeamObjectionAnswered answer(
      EvaluationSummary file, boolean upheld, String answer, Actor actor, Instant now) {
    EvaluationTransition transition = upheld ? UPHOLD_OBJECTION : DISMISS_OBJECTION;
    EvaluationStep step = Steps.take(file, transition, actor);
    new Fields().text("answer", answer).check();
    return new TeamObjectionAnswered(Act.of(actor, transition, now), step, upheld, answer);
  }

  static TeamAccepted accept(EvaluationSummary file, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, ACCEPT_TEAM, actor);
    refuseAfterAcceptance(file);
    return new TeamAccepted(Act.of(actor, ACCEPT_TEAM, now), step);
  }

  private static void refuseAfterAcceptance(EvaluationSummary file) {
    if (file.team().acceptedAt().isPresent()) {
      throw new Refusal(EvaluationRefusal.TEAM_ALREADY_ACCEPTED);
    }
  }
}
