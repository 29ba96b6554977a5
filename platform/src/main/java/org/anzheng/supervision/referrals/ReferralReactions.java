package org.anzheng.supervision.referrals;

import java.util.Set;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.supervision.referrals.ReferralFact.ReferralMoved;
import org.anzheng.supervision.referrals.ReferralFact.ReferralSent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 移送通知与逾期: each side is told what the other did; a clock that ran out is told both lines. */
@Component
class ReferralReactions {

  private static final String CLAUSE = "opinion:9";

  private final Notices notices;
  private final Referrals referrals;
  private final ReferralClocks clocks;

  ReferralReactions(Notices notices, Referrals referrals, ReferralClocks clocks) {
    this.notices = notices;
    this.referrals = referrals;
    this.clocks = clocks;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (Set.of(ReferralClocks.RECEIPT, ReferralClocks.OUTCOME).contains(passed.kind())) {
      referrals.escalate(passed.subject().substring(passed.subject().indexOf('/') + 1));
    }
  }

  @EventListener
  void on(ReferralSent fact) {
    serve(fact, "ReferralSent", fact.from(), fact.to());
  }

  @EventListener
  void on(ReferralMoved fact) {
    switch (ReferralTransition.valueOf(fact.transition())) {
      case RECEIVE -> serve(fact, "ReferralReceived", fact.to(), fact.from());
      case RETURN -> serve(fact, "ReferralReturned", fact.to(), fact.from());
      case REPORT_OUTCOME -> serve(fact, "ReferralClosed", fact.to(), fact.from());
      case WITHDRAW -> serve(fact, "ReferralWithdrawn", fact.from(), fact.to());
      case ESCALATE -> {
        leaders(fact, fact.from());
        leaders(fact, fact.to());
      }
      case SEND -> {}
    }
  }

  private void serve(ReferralFact fact, String kind, ReferralSide sender, ReferralSide to) {
    notices.serve(
        NoticeDraft.about(
                kind,
                fact.chain(),
                fact.chain(),
                clocks.organisation(sender),
                clocks.organisation(to),
                ReferralClocks.duty(to))
            .saying(fact.number())
            .under(CLAUSE),
        fact.act());
  }

  private void leaders(ReferralMoved fact, ReferralSide side) {
    Role leader = side.department().leader();
    notices.serve(
        NoticeDraft.toDuty(
                "ReferralOverdue", fact.chain(), fact.chain(), clocks.organisation(side), leader)
            .saying(fact.number())
            .under(CLAUSE),
        fact.act());
  }
}
