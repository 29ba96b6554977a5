package org.anzheng.supervision.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.people.Practice;
import org.anzheng.people.SanctionForm;
import org.anzheng.people.SanctionKind;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.springframework.stereotype.Component;

/**
 * 处罚效力: what a served decision does to the approval of a body and the practice of a person, through
 * their own front doors and in the name of whoever decided.
 */
@Component
class PenaltyEffects {

  /** The row of the penalty table for false or seriously untrue conclusions. */
  static final String FALSE_CONCLUSION = "REG-61";

  private final Bodies bodies;
  private final BodyDirectory directory;
  private final Practice practice;
  private final Accounts accounts;

  PenaltyEffects(Bodies bodies, BodyDirectory directory, Practice practice, Accounts accounts) {
    this.bodies = bodies;
    this.directory = directory;
    this.practice = practice;
    this.accounts = accounts;
  }

  /** Whether the decision can take its effect: by whom, and on what. */
  List<Objection> against(List<Penalty> penalties, Proceeding<PenaltyStatus> decided, Actor actor) {
    List<Objection> found = new ArrayList<>();
    for (Penalty penalty : penalties) {
      if (penalty.measure().touchesStanding() && !actor.has(Role.MARKET_REGULATOR)) {
        found.add(
            Objection.to(
                KernelRefusal.NOT_YOUR_DUTY, penalty.measure(), List.of(Role.MARKET_REGULATOR)));
      }
      if (!fits(penalty.measure(), decided.subjectKind())) {
        found.add(
            Objection.toField(
                "penalties", ProceedingRefusal.MEASURE_NOT_IN_ITEM, penalty.measure()));
      }
    }
    return found;
  }

  void take(ProceedingFile<PenaltyStatus> file, PenaltyDecision decision) {
    for (Penalty penalty : decision.penalties()) {
      if (penalty.measure().touchesStanding()) {
        take(file, decision, penalty, decider(file));
      }
    }
  }

  private void take(
      ProceedingFile<PenaltyStatus> file,
      PenaltyDecision decision,
      Penalty penalty,
      Actor decider) {
    String words = decision.documentNo() + "  " + decision.reasons();
    switch (penalty.measure()) {
      case SUSPEND_BUSINESS ->
          bodies.changeStanding(
              approval(file), StandingOrder.of(BodyTransition.ORDER_SUSPENSION, words), decider);
      case REVOKE_APPROVAL ->
          bodies.changeStanding(approval(file), StandingOrder.on(ground(file), words), decider);
      case SUSPEND_PRACTICE -> sanction(SanctionKind.SUSPENSION, file, decision, penalty, decider);
      case BAR_PERSON -> sanction(SanctionKind.BAR, file, decision, penalty, decider);
      case WARNING, PUBLIC_CRITICISM, FINE, CONFISCATION -> {}
    }
  }

  private void sanction(
      SanctionKind kind,
      ProceedingFile<PenaltyStatus> file,
      PenaltyDecision decision,
      Penalty penalty,
      Actor decider) {
    practice.sanction(
        UUID.fromString(file.proceeding().subject()),
        new SanctionForm(kind, penalty.months(), decision.reasons(), decision.documentNo()),
        decider);
  }

  private String approval(ProceedingFile<PenaltyStatus> file) {
    return directory
        .ofOrganisation(file.proceeding().party())
        .map(BodySummary::approvalNo)
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** Art. 61 has a ground of its own; any other revocation is one for grave violations. */
  private static StandingGround ground(ProceedingFile<PenaltyStatus> file) {
    return file.latest(PenaltyProposal.class)
        .filter(told -> told.item().equals(FALSE_CONCLUSION))
        .map(told -> StandingGround.FALSE_CONCLUSION)
        .orElse(StandingGround.GRAVE_VIOLATION);
  }

  private Actor decider(ProceedingFile<PenaltyStatus> file) {
    return Optional.of(file.last(PenaltyTransition.DECIDE).orElseThrow().account())
        .flatMap(accounts::actor)
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static boolean fits(PenaltyMeasure measure, SubjectKind subject) {
    return switch (measure) {
      case SUSPEND_BUSINESS, REVOKE_APPROVAL ->
          subject == SubjectKind.BODY
              || subject == SubjectKind.ACTIVITY
              || subject == SubjectKind.CERTIFICATE;
      case SUSPEND_PRACTICE, BAR_PERSON -> subject == SubjectKind.PERSON;
      case WARNING, PUBLIC_CRITICISM, FINE, CONFISCATION -> true;
    };
  }
}
