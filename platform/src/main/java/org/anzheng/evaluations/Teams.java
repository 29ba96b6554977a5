package org.anzheng.evaluations;

import java.time.Clock;
import java.time.Instant;
import org.anzheng.evaluations.TeamFact.TeamObjected;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 审查组: assigns the team, takes declarations, and hears the client. */
@Service
@Transactional
public class Teams {

  private final EvaluationLedger ledger;
  private final EvaluationDeadlines deadlines;
  private final Candidates candidates;
  private final Coverage coverage;
  private final Clock clock;

  Teams(
      EvaluationLedger ledger,
      EvaluationDeadlines deadlines,
      Candidates candidates,
      Coverage coverage,
      Clock clock) {
    this.ledger = ledger;
    this.deadlines = deadlines;
    this.candidates = candidates;
    this.coverage = coverage;
    this.clock = clock;
  }

  /**
   * Assigns the team, or replaces one that no longer covers its days; refused with everything that
   * stands against anybody in it.
   */
  public void assign(String caseNumber, TeamAssignment assignment, Actor actor) {
    Instant now = clock.instant();
    ledger.change(
        caseNumber,
        actor,
        file -> {
          if (file.order().mode().announced()) {
            deadlines.startObjection(file, now);
          }
          return TeamDecisions.assign(file, proposal(file, assignment, now), actor, now);
        });
  }

  /** A member signs the declaration of impartiality and confidentiality. */
  public void declare(String caseNumber, Declaration declaration, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> TeamDecisions.declare(file, declaration, actor, clock.instant()));
  }

  /** The client objects to the team, with reasons. */
  public void object(String caseNumber, String reasons, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> {
          Instant now = clock.instant();
          deadlines.meetObjection(caseNumber);
          TeamObjected fact =
              TeamDecisions.object(file, reasons, deadlines.answerDue(now), actor, now);
          deadlines.startAnswer(file, fact.due());
          return fact;
        });
  }

  /** The body answers an objection; when upheld another team has to be assigned. */
  public void answer(String caseNumber, boolean upheld, String answer, Actor actor) {
    Instant now = clock.instant();
    ledger.change(
        caseNumber,
        actor,
        file -> {
          deadlines.meetAnswer(caseNumber);
          if (!upheld) {
            deadlines.startObjection(file, now);
          }
          return TeamDecisions.answer(file, upheld, answer, actor, now);
        });
  }

  /** The client accepts the team. */
  public void accept(String caseNumber, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> {
          deadlines.meetObjection(caseNumber);
          return TeamDecisions.accept(file, actor, clock.instant());
        });
  }

  /** The client let the time to object pass: that accepts the team. */
  void acceptTacitly(String caseNumber) {
    Actor system = Actor.system();
    ledger.change(caseNumber, system, file -> TeamDecisions.accept(file, system, clock.instant()));
  }

  private TeamProposal proposal(EvaluationSummary file, TeamAssignment assignment, Instant now) {
    return new TeamProposal(
        candidates.named(assignment.members(), file.order().body()),
        assignment.period(),
        candidates.needs(file.order(), assignment.period(), now),
        coverage.hasGap(file, now));
  }
}
