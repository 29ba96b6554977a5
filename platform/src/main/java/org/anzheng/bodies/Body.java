package org.anzheng.bodies;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 认证机构: the part of an approved body that decisions need; each decision returns a fact. */
record Body(UUID organisation, String approvalNo, BodyStanding standing, int version) {

  private static final Set<BodyTransition> ORDERS =
      Set.of(
          BodyTransition.ORDER_SUSPENSION,
          BodyTransition.RESTORE,
          BodyTransition.REVOKE,
          BodyTransition.CANCEL,
          BodyTransition.EXPIRE);

  BodyStandingChanged change(BodyTransition order, String reason, Actor actor, Instant now) {
    if (!ORDERS.contains(order)) {
      throw new Refusal(BodyRefusal.NOT_A_STANDING_ORDER, order);
    }
    BodyStanding next = order.apply(standing, actor);
    if (reason.isBlank() && order != BodyTransition.EXPIRE) {
      throw new Refusal(List.of(Objection.toField("reason", KernelRefusal.REQUIRED)));
    }
    return new BodyStandingChanged(
        Act.of(actor, order, now),
        chain(),
        approvalNo,
        organisation,
        order,
        standing,
        next,
        ChinaTime.dateOf(now),
        reason.strip());
  }

  TariffPublished publish(TariffForm form, int tariffVersion, Actor actor, Instant now) {
    BodyTransition.PUBLISH_TARIFF.apply(standing, actor);
    Refusal.ifAny(TariffRules.objections(form, ChinaTime.dateOf(now)));
    return new TariffPublished(
        Act.of(actor, BodyTransition.PUBLISH_TARIFF, now),
        chain(),
        approvalNo,
        organisation,
        UUID.randomUUID(),
        tariffVersion,
        form.items(),
        form.effectiveFrom());
  }

  private String chain() {
    return chain(approvalNo);
  }

  static String chain(String approvalNo) {
    return "body/" + approvalNo;
  }
}
