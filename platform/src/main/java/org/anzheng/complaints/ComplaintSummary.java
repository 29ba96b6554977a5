package org.anzheng.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.complaints.ComplaintFact.ActStayed;
import org.anzheng.complaints.ComplaintFact.ComplaintClosed;
import org.anzheng.complaints.ComplaintFact.ComplaintDecided;
import org.anzheng.complaints.ComplaintFact.ComplaintExtended;
import org.anzheng.complaints.ComplaintFact.InvestigationBegun;
import org.anzheng.complaints.ComplaintFact.InvestigationReported;
import org.anzheng.kernel.Actor;
import org.springframework.modulith.NamedInterface;

/**
 * 投诉申诉概要: one complaint or appeal as it stands.
 *
 * @param subject the case or certificate it is about, as {@code <noun>/<identifier>}; may be empty
 * @param act what an appeal is against
 * @param complainant the organisation that complains; empty for somebody without an account
 * @param acknowledgeBy last day to acknowledge receipt
 * @param decideBy last day to decide
 * @param extended whether that was extended already
 * @param handler the account that investigates
 * @param reported whether the findings are on file
 * @param stayed whether the body decided that the act appealed against does not take effect
 *     meanwhile
 * @param followedBy the act of the body that a successful appeal led to
 * @param version for optimistic locking
 */
@NamedInterface("reads")
public record ComplaintSummary(
    String number,
    ComplaintTopic topic,
    UUID body,
    String subject,
    Optional<AppealedAct> act,
    Optional<UUID> complainant,
    ComplaintStatus status,
    Instant receivedAt,
    LocalDate acknowledgeBy,
    LocalDate decideBy,
    boolean extended,
    Optional<UUID> handler,
    boolean reported,
    boolean stayed,
    Optional<ComplaintOutcome> outcome,
    Optional<Instant> decidedAt,
    Optional<UUID> followedBy,
    int version) {

  /** The last day of the clock that runs now. */
  public Optional<LocalDate> due() {
    return status == ComplaintStatus.RECEIVED
        ? Optional.of(acknowledgeBy)
        : Optional.of(decideBy).filter(day -> status.undecided());
  }

  /** The step that a transition makes from here, or a refusal: duty first, then state. */
  ComplaintStep step(ComplaintTransition transition, Actor actor) {
    ComplaintStatus next = transition.apply(status, actor);
    return new ComplaintStep(number, body, complainant, transition, Optional.of(status), next);
  }

  /** The same complaint after a fact. */
  ComplaintSummary after(ComplaintFact fact) {
    return new ComplaintSummary(
        number,
        topic,
        body,
        subject,
        act,
        complainant,
        fact.step().to(),
        receivedAt,
        acknowledgeBy,
        fact instanceof ComplaintExtended longer ? longer.until() : decideBy,
        extended || fact instanceof ComplaintExtended,
        fact instanceof InvestigationBegun begun ? Optional.of(begun.act().account()) : handler,
        reported || fact instanceof InvestigationReported,
        stayed || fact instanceof ActStayed,
        fact instanceof ComplaintDecided decided ? Optional.of(decided.outcome()) : outcome,
        fact instanceof ComplaintDecided decided ? Optional.of(decided.act().at()) : decidedAt,
        fact instanceof ComplaintClosed closed ? closed.followedBy() : followedBy,
        version + 1);
  }
}
