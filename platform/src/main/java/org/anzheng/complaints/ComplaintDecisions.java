package org.anzheng.complaints;

import static org.anzheng.complaints.ComplaintTransition.DECIDE;
import static org.anzheng.complaints.ComplaintTransition.STAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintFact.ActStayed;
import org.anzheng.complaints.ComplaintFact.ComplaintDecided;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 投诉申诉决定: decided by somebody who neither took part in the subject nor investigated. */
@Service
@Transactional
public class ComplaintDecisions {

  private final ComplaintDesk desk;

  ComplaintDecisions(ComplaintDesk desk) {
    this.desk = desk;
  }

  /** 作出决定. */
  public void decide(String number, Optional<ComplaintOutcome> outcome, String text, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(DECIDE, actor);
          List<Objection> wrong = new ArrayList<>(judge(c, actor));
          wrong.addAll(OutcomeRules.decision(c, outcome, text));
          Refusal.ifAny(wrong);
          return new ComplaintDecided(
              Act.of(actor, DECIDE, now), step, outcome.orElseThrow(), text.strip());
        });
  }

  /** 决定申诉期间停止执行: without it an appeal stops nothing. */
  public void stay(String number, String reasons, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(STAY, actor);
          List<Objection> wrong = new ArrayList<>(judge(c, actor));
          wrong.addAll(OutcomeRules.stay(c));
          wrong.addAll(Prose.objections("stay", reasons));
          Refusal.ifAny(wrong);
          return new ActStayed(Act.of(actor, STAY, now), step, reasons.strip());
        });
  }

  private List<Objection> judge(ComplaintSummary complaint, Actor actor) {
    List<Objection> found = new ArrayList<>(desk.against(complaint, actor));
    found.addAll(UninvolvedRules.anotherThanHandler(actor.account(), complaint.handler()));
    return found;
  }
}
