package org.anzheng.supervision.referrals;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.anzheng.supervision.records.OversightFact;

/** 移送事实: what happened to a referral. */
public sealed interface ReferralFact extends OversightFact {

  /** Number of the referral. */
  String number();

  @Override
  default String chain() {
    return Referral.chain(number());
  }

  /** 已移送. */
  record ReferralSent(
      Act act,
      String number,
      ReferralSide from,
      ReferralSide to,
      ReferredKind subjectKind,
      String subject,
      LocalDate receiptBy,
      LocalDate outcomeBy)
      implements ReferralFact {

    @Override
    public String transition() {
      return ReferralTransition.SEND.name();
    }
  }

  /** 移送已推进. */
  record ReferralMoved(
      Act act,
      String number,
      String transition,
      ReferralSide from,
      ReferralSide to,
      ReferralStatus before,
      ReferralStatus after,
      String note)
      implements ReferralFact {}
}
