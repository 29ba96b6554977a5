package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.springframework.modulith.NamedInterface;

/**
 * 审批案件: an application for approval, its extension or its renewal.
 *
 * @param number 申请编号
 * @param receivedOn when the materials, as they are now, were received
 * @param acceptedOn from when the clock of the decision runs
 * @param silent whether it counts as accepted because nobody told the gaps in time
 * @param dueOn last day of the limit that runs now
 * @param approvalNo the approval it is about or led to
 */
@NamedInterface("approval")
public record ApprovalCase(
    String number,
    UUID organisation,
    String applicantName,
    ApprovalKind kind,
    ApprovalStatus status,
    LocalDate receivedOn,
    Optional<LocalDate> acceptedOn,
    boolean silent,
    Optional<LocalDate> dueOn,
    Optional<String> approvalNo,
    int version) {

  /** The record chain of the case. */
  public String chain() {
    return chain(number);
  }

  static String chain(String number) {
    return "approval/" + number;
  }

  /** The step that a transition makes here; a refusal when it cannot. */
  ApprovalStep step(ApprovalTransition transition, Actor actor) {
    return new ApprovalStep(
        number, organisation, kind, transition, status, transition.apply(status, actor));
  }

  ApprovalCase after(ApprovalFact fact) {
    LocalDate day = ChinaTime.dateOf(fact.act().at());
    return switch (fact.step().transition()) {
      case SUBMIT, SUPPLY -> moved(fact, day, acceptedOn, silent);
      case ACCEPT -> moved(fact, receivedOn, Optional.of(day), false);
      case ACCEPT_BY_SILENCE -> moved(fact, receivedOn, Optional.of(receivedOn), true);
      case TELL_GAPS,
          NOT_ACCEPT,
          ASK_OPINIONS,
          ORDER_EXPERT_REVIEW,
          REPORT_EXPERT_REVIEW,
          GRANT,
          REFUSE,
          RENEW_BY_SILENCE,
          MISS_TERM,
          WITHDRAW ->
          moved(fact, receivedOn, acceptedOn, silent);
    };
  }

  ApprovalCase due(Optional<LocalDate> day) {
    return new ApprovalCase(
        number,
        organisation,
        applicantName,
        kind,
        status,
        receivedOn,
        acceptedOn,
        silent,
        day,
        approvalNo,
        version);
  }

  private ApprovalCase moved(
      ApprovalFact fact, LocalDate received, Optional<LocalDate> accepted, boolean bySilence) {
    return new ApprovalCase(
        number,
        organisation,
        applicantName,
        kind,
        fact.step().to(),
        received,
        accepted,
        bySilence,
        dueOn,
        fact.approvalNo().or(() -> approvalNo),
        version + 1);
  }
}
