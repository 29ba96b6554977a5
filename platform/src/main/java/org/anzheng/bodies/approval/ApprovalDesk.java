package org.anzheng.bodies.approval;

import java.time.Instant;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 审批办案台: loads what a decision needs and records what was decided. */
@Component
class ApprovalDesk {

  private final ApprovalCaseStore cases;
  private final ApprovalEventStore events;
  private final ApprovalTimes times;
  private final ApprovalDeadlines deadlines;
  private final Journal journal;

  ApprovalDesk(
      ApprovalCaseStore cases,
      ApprovalEventStore events,
      ApprovalTimes times,
      ApprovalDeadlines deadlines,
      Journal journal) {
    this.cases = cases;
    this.events = events;
    this.times = times;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  ApprovalFile open(String number) {
    return cases.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** A case of the actor's organisation. */
  ApprovalFile own(String number, Actor actor) {
    return cases
        .find(number)
        .filter(file -> file.summary().organisation().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** Records the first fact of a case. */
  void begin(ApprovalCase drafted, ApprovalFact fact, ApprovalRecord record) {
    ApprovalFile created = timed(new ApprovalFile(drafted.after(fact), record));
    cases.insert(created);
    append(fact, created);
  }

  /** Records what was decided. */
  ApprovalFile record(ApprovalFile before, ApprovalFact fact, ApprovalRecord record) {
    ApprovalFile after = timed(new ApprovalFile(before.summary().after(fact), record));
    cases.update(after);
    append(fact, after);
    return after;
  }

  private ApprovalFile timed(ApprovalFile file) {
    return new ApprovalFile(file.summary().due(times.due(file)), file.record());
  }

  private void append(ApprovalFact fact, ApprovalFile after) {
    events.append(fact, after.summary().version());
    deadlines.follow(after.summary(), times.running(after), asOf(fact));
    journal.announce(fact);
  }

  /** A clock that was missed is over, whatever the time of day at which that is dealt with. */
  private static Instant asOf(ApprovalFact fact) {
    Instant at = fact.act().at();
    if (fact instanceof ApprovalTermMissed missed) {
      Instant end = ChinaTime.endOf(missed.lastDay());
      return end.isAfter(at) ? end : at;
    }
    return at;
  }
}
