package org.anzheng.bodies.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** 审批期限起止: starts and stops the deadlines of a case as it moves. */
@Component
class ApprovalDeadlines {

  private static final String SUBJECT = "approval/";

  private final Deadlines deadlines;

  ApprovalDeadlines(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Every clock that runs is set to its last day, every other one stops. */
  void follow(ApprovalCase approval, Map<ApprovalClock, LocalDate> running, Instant now) {
    String number = approval.number();
    for (ApprovalClock clock : ApprovalClock.values()) {
      Optional<Instant> due = Optional.ofNullable(running.get(clock)).map(ChinaTime::endOf);
      if (due.isEmpty()) {
        deadlines.meet(SUBJECT + number, clock.kind());
      }
      due.filter(end -> end.isAfter(now)).ifPresent(end -> start(approval, clock, end));
    }
  }

  /** The case number in a deadline's subject. */
  static String numberOf(String subject) {
    return subject.substring(SUBJECT.length());
  }

  private void start(ApprovalCase approval, ApprovalClock clock, Instant end) {
    deadlines.start(
        new DeadlineStart(
                SUBJECT + approval.number(),
                clock.kind(),
                end,
                clock.basis(),
                Actor.system().organisation(),
                Role.MARKET_REGULATOR)
            .concerning(approval.organisation()));
  }
}
