package org.anzheng.supervision.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.referrals.ReferralFact.ReferralMoved;

/**
 * 移送: what one department gave another to deal with, as it stands.
 *
 * @param subject number, code or approval number
 * @param asked what the sender asks for
 * @param receiptBy last day for the receipt
 * @param outcomeBy last day for the outcome
 * @param escalated whether a clock has run out
 * @param outcome what came of it, or why it was sent back; blank before
 */
public record Referral(
    String number,
    ReferralSide from,
    ReferralSide to,
    ReferredKind kind,
    String subject,
    String facts,
    String asked,
    List<UUID> files,
    ReferralStatus status,
    Instant sentAt,
    LocalDate receiptBy,
    LocalDate outcomeBy,
    boolean escalated,
    String outcome,
    int version) {

  public Referral {
    files = List.copyOf(files);
  }

  /** The record chain. */
  public static String chain(String number) {
    return "referral/" + number;
  }

  /** The last day of the clock that runs now. */
  public LocalDate due() {
    return status == ReferralStatus.SENT ? receiptBy : outcomeBy;
  }

  /** Whether a side is one of the two, or leads the line of one of them. */
  public boolean concerns(ReferralSide side) {
    return from.equals(side)
        || to.equals(side)
        || side.office().isEmpty()
            && (from.department() == side.department() || to.department() == side.department());
  }

  /** Whether a side has the turn for a transition. */
  public boolean isTurnOf(ReferralSide side, ReferralTransition transition) {
    return switch (transition) {
      case RECEIVE, RETURN, REPORT_OUTCOME -> to.equals(side);
      case WITHDRAW -> from.equals(side);
      case SEND, ESCALATE -> false;
    };
  }

  ReferralMoved move(ReferralTransition transition, String note, Actor actor, Instant now) {
    ReferralStatus next = transition.apply(status, actor);
    return new ReferralMoved(
        Act.of(actor, transition, now), number, transition.name(), from, to, status, next, note);
  }
}
