package org.anzheng.complaints;

import static org.anzheng.complaints.EscalationTransition.ASK_STATEMENT;
import static org.anzheng.complaints.EscalationTransition.CLOSE;
import static org.anzheng.complaints.EscalationTransition.STATE;
import static org.anzheng.complaints.EscalationTransition.TAKE_NOTE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.EscalationFact.EscalationClosed;
import org.anzheng.complaints.EscalationFact.EscalationNoted;
import org.anzheng.complaints.EscalationFact.StatementAsked;
import org.anzheng.complaints.EscalationFact.StatementGiven;
import org.anzheng.complaints.EscalationFact.Step;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 上报处理: the market regulator takes note, asks the body for a statement, closes with a result. */
@Service
@Transactional
public class Escalations {

  private final ComplaintStore complaints;
  private final EscalationStore store;
  private final ComplaintEventStore events;
  private final ComplaintClocks clocks;
  private final ComplaintDesk desk;
  private final Journal journal;

  Escalations(
      ComplaintStore complaints,
      EscalationStore store,
      ComplaintEventStore events,
      ComplaintClocks clocks,
      ComplaintDesk desk,
      Journal journal) {
    this.complaints = complaints;
    this.store = store;
    this.events = events;
    this.clocks = clocks;
    this.desk = desk;
    this.journal = journal;
  }

  /** 知悉. */
  public void takeNote(String number, Actor actor) {
    EscalationSummary before = find(number);
    Step step = step(number, before, TAKE_NOTE, actor);
    record(
        new EscalationNoted(Act.of(actor, TAKE_NOTE, desk.now()), step),
        before,
        Optional.empty(),
        Optional.empty());
  }

  /** 要求机构说明, with a deadline. */
  public void askStatement(String number, String question, Actor actor) {
    EscalationSummary before = find(number);
    Step step = step(number, before, ASK_STATEMENT, actor);
    String words = Prose.required("question", question);
    LocalDate until = clocks.statementBy(ChinaTime.dateOf(desk.now()));
    record(
        new StatementAsked(Act.of(actor, ASK_STATEMENT, desk.now()), step, until, words),
        before,
        Optional.of(until),
        Optional.empty());
    clocks.statementAsked(number, step.body(), until);
  }

  /** 机构说明. */
  public void giveStatement(String number, String statement, Actor actor) {
    desk.ofBody(number, actor);
    EscalationSummary before = find(number);
    Step step = step(number, before, STATE, actor);
    String words = Prose.required("statement", statement);
    record(
        new StatementGiven(Act.of(actor, STATE, desk.now()), step, words),
        before,
        before.statementBy(),
        Optional.empty());
    clocks.statementEnded(number);
  }

  /** 处理完毕. */
  public void close(String number, Optional<EscalationResult> result, String text, Actor actor) {
    EscalationSummary before = find(number);
    Step step = step(number, before, CLOSE, actor);
    List<Objection> wrong = new ArrayList<>(Prose.objections("answer", text));
    if (result.isEmpty()) {
      wrong.add(Objection.toField("result", KernelRefusal.REQUIRED));
    }
    Refusal.ifAny(wrong);
    record(
        new EscalationClosed(
            Act.of(actor, CLOSE, desk.now()), step, result.orElseThrow(), text.strip()),
        before,
        before.statementBy(),
        result);
    clocks.statementEnded(number);
  }

  private EscalationSummary find(String number) {
    return store.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private Step step(
      String number, EscalationSummary before, EscalationTransition transition, Actor actor) {
    ComplaintSummary complaint = complaints.find(number).orElseThrow();
    return new Step(
        number,
        complaint.body(),
        complaint.complainant(),
        transition,
        before.status(),
        transition.apply(before.status(), actor));
  }

  private void record(
      EscalationFact fact,
      EscalationSummary before,
      Optional<LocalDate> statementBy,
      Optional<EscalationResult> result) {
    store.update(fact, before, statementBy, result);
    events.append(fact);
    journal.announce(fact);
  }
}
