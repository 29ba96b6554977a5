package org.anzheng.supervision.allegations;

import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.supervision.allegations.AllegationFact.AllegationMoved;
import org.anzheng.supervision.allegations.AllegationFact.AllegationReceived;
import org.anzheng.supervision.allegations.AllegationFact.VaultUsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 举报通知: to those whose turn it is; the reporter reads under number and secret. */
@Component
class AllegationNotices {

  private static final String CLAUSE = "regulation:55";

  private final Notices notices;

  AllegationNotices(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(AllegationReceived fact) {
    toDuty(fact, Role.ALLEGATION_HANDLER);
  }

  @EventListener
  void on(AllegationMoved fact) {
    if (fact.transition().equals(AllegationTransition.ASSIGN.name())) {
      fact.office()
          .ifPresent(office ->
              notices.serve(
                  NoticeDraft.about(
                          "AllegationAssigned",
                          fact.chain(),
                          fact.chain(),
                          fact.act().organisation(),
                          office,
                          Role.PROVINCIAL_MARKET_REGULATOR)
                      .saying(fact.number())
                      .under(CLAUSE),
                  fact.act()));
    }
  }

  @EventListener
  void on(VaultUsed fact) {
    if (fact.transition().equals(VaultTransition.ASK_OPENING.name())) {
      toDuty(fact, Role.VAULT_OPENER);
    }
  }

  private void toDuty(AllegationFact fact, Role duty) {
    notices.serve(
        NoticeDraft.toDuty(fact.kind(), fact.chain(), fact.chain(), fact.act().organisation(), duty)
            .saying(fact.number())
            .under(CLAUSE),
        fact.act());
  }
}
