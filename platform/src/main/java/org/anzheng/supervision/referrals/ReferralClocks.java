package org.anzheng.supervision.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.offices.Authorities;
import org.springframework.stereotype.Component;

/** 移送期限: receipt and outcome, of the side that received it and seen by the side that sent it. */
@Component
class ReferralClocks {

  static final String RECEIPT = "referral.receipt";
  static final String OUTCOME = "referral.outcome";

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final Authorities authorities;

  ReferralClocks(
      Deadlines deadlines,
      Parameters parameters,
      WorkingCalendar calendar,
      Authorities authorities) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
    this.authorities = authorities;
  }

  LocalDate receiptBy(LocalDate sent) {
    return parameters.on(sent).row(ParameterKey.REFERRAL_RECEIPT).term().after(sent, calendar);
  }

  LocalDate outcomeBy(LocalDate sent) {
    return parameters.on(sent).row(ParameterKey.REFERRAL_OUTCOME).term().after(sent, calendar);
  }

  /** Sets the clocks that a status has and stops the others. */
  void set(Referral referral) {
    switch (referral.status()) {
      case SENT -> {
        start(referral, RECEIPT, referral.receiptBy());
        start(referral, OUTCOME, referral.outcomeBy());
      }
      case RECEIVED -> deadlines.meet(Referral.chain(referral.number()), RECEIPT);
      case CLOSED, RETURNED, WITHDRAWN -> {
        deadlines.meet(Referral.chain(referral.number()), RECEIPT);
        deadlines.meet(Referral.chain(referral.number()), OUTCOME);
      }
    }
  }

  /** The organisation that a side is. */
  UUID organisation(ReferralSide side) {
    return side.office().orElseGet(() -> authorities.national(side.department()).organisation());
  }

  /** The duty whose turn it is on a side. */
  static Role duty(ReferralSide side) {
    return side.office().isPresent() ? side.department().officer() : side.department().leader();
  }

  private void start(Referral referral, String kind, LocalDate lastDay) {
    deadlines.start(
        new DeadlineStart(
                Referral.chain(referral.number()),
                kind,
                ChinaTime.endOf(lastDay),
                "opinion:9",
                organisation(referral.to()),
                duty(referral.to()))
            .concerning(organisation(referral.from()))
            .inWorkingDays(true));
  }
}
