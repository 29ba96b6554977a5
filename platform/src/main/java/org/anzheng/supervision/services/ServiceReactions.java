package org.anzheng.supervision.services;

import java.util.UUID;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.services.ServiceFact.ServiceFindingMoved;
import org.anzheng.supervision.services.ServiceFact.ServiceFindingRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 服务监督通知与逾期: the body is told to follow up, the department what came of it. */
@Component
class ServiceReactions {

  private final Notices notices;
  private final ServiceSupervision services;
  private final ServiceStore store;
  private final Authorities authorities;

  ServiceReactions(
      Notices notices, ServiceSupervision services, ServiceStore store, Authorities authorities) {
    this.notices = notices;
    this.services = services;
    this.store = store;
    this.authorities = authorities;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(ServiceClocks.FOLLOW_UP)) {
      services.miss(passed.subject().substring(passed.subject().indexOf('/') + 1));
    }
  }

  @EventListener
  void on(ServiceFindingRecorded fact) {
    notices.serve(
        NoticeDraft.about(
                "ServiceFindingRecorded",
                fact.chain(),
                fact.chain(),
                fact.act().organisation(),
                fact.body(),
                Role.SCHEME_MANAGER,
                Role.DECISION_MAKER)
            .saying(fact.number(), fact.certificate(), fact.due())
            .under("opinion:9"),
        fact.act());
  }

  @EventListener
  void on(ServiceFindingMoved fact) {
    ServiceFinding finding = store.find(fact.number()).orElseThrow();
    UUID told =
        finding.office().orElseGet(() -> authorities.national(finding.department()).organisation());
    Role duty =
        finding.office().isPresent()
            ? finding.department().officer()
            : finding.department().leader();
    String kind =
        fact.transition().equals(ServiceTransition.MISS.name())
            ? "ServiceFollowUpMissed"
            : "ServiceFindingFollowed";
    notices.serve(
        NoticeDraft.about(kind, fact.chain(), fact.chain(), fact.act().organisation(), told, duty)
            .saying(fact.number(), finding.certificate())
            .under("opinion:9"),
        fact.act());
  }
}
