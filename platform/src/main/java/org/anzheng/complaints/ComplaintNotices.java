package org.anzheng.complaints;

import java.util.UUID;
import org.anzheng.complaints.ComplaintFact.ActStayed;
import org.anzheng.complaints.ComplaintFact.ComplaintAcknowledged;
import org.anzheng.complaints.ComplaintFact.ComplaintClosed;
import org.anzheng.complaints.ComplaintFact.ComplaintEscalated;
import org.anzheng.complaints.ComplaintFact.ComplaintExtended;
import org.anzheng.complaints.ComplaintFact.ComplaintReceived;
import org.anzheng.complaints.ComplaintFact.ComplaintRejected;
import org.anzheng.complaints.ComplaintFact.OutcomeNotified;
import org.anzheng.complaints.EscalationFact.EscalationClosed;
import org.anzheng.complaints.EscalationFact.StatementAsked;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 投诉申诉通知: formal and in writing, to whoever complained, the body and the market regulator. */
@Component
class ComplaintNotices {

  private static final String CLAUSE = "17065:7.13";

  private final Notices notices;
  private final ComplaintEventStore events;

  ComplaintNotices(Notices notices, ComplaintEventStore events) {
    this.notices = notices;
    this.events = events;
  }

  @EventListener
  void on(ComplaintReceived fact) {
    toBody(fact, fact.step().number(), fact.step().body(), fact.topic());
  }

  @EventListener
  void on(ComplaintAcknowledged fact) {
    toComplainant(fact, fact.step());
  }

  @EventListener
  void on(ComplaintRejected fact) {
    toComplainant(fact, fact.step(), fact.note());
  }

  @EventListener
  void on(ComplaintExtended fact) {
    toComplainant(fact, fact.step(), fact.until(), fact.note());
  }

  @EventListener
  void on(ActStayed fact) {
    toComplainant(fact, fact.step(), fact.note());
  }

  /** The words of the outcome are those of the decision. */
  @EventListener
  void on(OutcomeNotified fact) {
    String decision =
        events.of(fact.step().number()).stream()
            .filter(event -> event.kind().equals("ComplaintDecided"))
            .map(ComplaintEvent::note)
            .findFirst()
            .orElse("");
    toComplainant(fact, fact.step(), fact.outcome(), decision);
  }

  @EventListener
  void on(ComplaintClosed fact) {
    toComplainant(fact, fact.step(), fact.note());
  }

  @EventListener
  void on(ComplaintEscalated fact) {
    String number = fact.step().number();
    notices.serve(
        NoticeDraft.toDuty(
                fact.kind(),
                subject(number),
                fact.chain(),
                fact.act().organisation(),
                Role.MARKET_REGULATOR)
            .saying(number)
            .under("regulation:55"),
        fact.act());
  }

  @EventListener
  void on(StatementAsked fact) {
    toBody(fact, fact.step().number(), fact.step().body(), fact.until(), fact.note());
  }

  @EventListener
  void on(EscalationClosed fact) {
    toBody(fact, fact.step().number(), fact.step().body(), fact.result(), fact.note());
    fact.step()
        .complainant()
        .ifPresent(to ->
            serve(
                fact,
                fact.step().number(),
                fact.act().organisation(),
                to,
                Role.APPLICANT,
                fact.result(),
                fact.note()));
  }

  private void toBody(Fact fact, String number, UUID body, Object... values) {
    serve(fact, number, fact.act().organisation(), body, Role.COMPLAINTS_OFFICER, values);
  }

  /** Whoever has no account reads the outcome under number and secret. */
  private void toComplainant(ComplaintFact fact, ComplaintStep step, Object... values) {
    step.complainant()
        .ifPresent(to -> serve(fact, step.number(), step.body(), to, Role.APPLICANT, values));
  }

  private void serve(
      Fact fact, String number, UUID sender, UUID recipient, Role duty, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = number;
    System.arraycopy(values, 0, all, 1, values.length);
    notices.serve(
        NoticeDraft.about(fact.kind(), subject(number), fact.chain(), sender, recipient, duty)
            .saying(all)
            .under(CLAUSE),
        fact.act());
  }

  private static String subject(String number) {
    return "complaint/" + number;
  }
}
