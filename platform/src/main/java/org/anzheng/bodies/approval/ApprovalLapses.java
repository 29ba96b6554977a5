package org.anzheng.bodies.approval;

import static org.anzheng.bodies.approval.ApprovalTransition.ACCEPT_BY_SILENCE;
import static org.anzheng.bodies.approval.ApprovalTransition.MISS_TERM;
import static org.anzheng.bodies.approval.ApprovalTransition.RENEW_BY_SILENCE;

import java.time.Clock;
import java.time.LocalDate;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 审批逾期: what the law makes of a limit that passed; each is a transition by the system. */
@Component
@Transactional
class ApprovalLapses {

  private static final String APPROVAL_END = "body.approval-end";

  private final ApprovalDesk desk;
  private final ApprovalCaseStore cases;
  private final ApprovalDecisions decisions;
  private final Clock clock;

  ApprovalLapses(
      ApprovalDesk desk, ApprovalCaseStore cases, ApprovalDecisions decisions, Clock clock) {
    this.desk = desk;
    this.cases = cases;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Before the end of the approval is drawn, so that a renewal by silence comes first. */
  @EventListener
  @Order(0)
  void on(DeadlinePassed passed) {
    ApprovalClock.of(passed.kind())
        .ifPresent(over -> {
          ApprovalFile file = desk.open(ApprovalDeadlines.numberOf(passed.subject()));
          switch (over) {
            case COMPLETENESS -> acceptBySilence(file);
            case DECISION, CEILING, EXPERT_REVIEW -> miss(file, over, passed);
          }
        });
    if (passed.kind().equals(APPROVAL_END)) {
      renewBySilence(passed.subject().substring(passed.subject().indexOf('/') + 1));
    }
  }

  private void acceptBySilence(ApprovalFile file) {
    if (isOpen(ACCEPT_BY_SILENCE, file)) {
      ApprovalStep step = file.summary().step(ACCEPT_BY_SILENCE, Actor.system());
      desk.record(
          file,
          new ApprovalAccepted(act(ACCEPT_BY_SILENCE), step, file.summary().receivedOn(), true),
          file.record());
    }
  }

  private void miss(ApprovalFile file, ApprovalClock over, DeadlinePassed passed) {
    if (isOpen(MISS_TERM, file)) {
      ApprovalStep step = file.summary().step(MISS_TERM, Actor.system());
      LocalDate last = ChinaTime.dateOf(passed.due().minusMillis(1));
      desk.record(
          file, new ApprovalTermMissed(act(MISS_TERM), step, over.kind(), last), file.record());
    }
  }

  @Basis("licensing-law:50")
  private void renewBySilence(String approvalNo) {
    cases.open().stream()
        .filter(open -> open.kind() == ApprovalKind.RENEWAL)
        .filter(open -> open.approvalNo().filter(approvalNo::equals).isPresent())
        .map(open -> desk.open(open.number()))
        .filter(file -> isOpen(RENEW_BY_SILENCE, file))
        .forEach(decisions::renewBySilence);
  }

  private static boolean isOpen(ApprovalTransition transition, ApprovalFile file) {
    return transition.isOpenTo(Actor.system(), file.summary().status());
  }

  private Act act(ApprovalTransition transition) {
    return Act.of(Actor.system(), transition, clock.instant());
  }
}
