package org.anzheng.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Term;

/** 认证机构: the part of an approved body that decisions need; each decision returns a fact. */
record Body(UUID organisation, String approvalNo, BodyStanding standing, int version) {

  private static final Set<BodyTransition> ORDERS =
      Set.of(
          BodyTransition.ORDER_SUSPENSION,
          BodyTransition.RESTORE,
          BodyTransition.REVOKE,
          BodyTransition.CLOSE_REVOKED,
          BodyTransition.CANCEL,
          BodyTransition.EXPIRE);

  BodyStandingChanged change(StandingOrder order, StandingTerms terms, Actor actor, Instant now) {
    BodyTransition transition = order.transition();
    if (!ORDERS.contains(transition)) {
      throw new Refusal(BodyRefusal.NOT_A_STANDING_ORDER, transition);
    }
    BodyStanding next = transition.apply(standing, actor);
    Refusal.ifAny(objections(order));
    LocalDate today = ChinaTime.dateOf(now);
    return new BodyStandingChanged(
        Act.of(actor, transition, now),
        chain(),
        approvalNo,
        organisation,
        transition,
        standing,
        next,
        today,
        order.ground(),
        order.reason().strip(),
        transition == BodyTransition.ORDER_SUSPENSION
            ? Optional.of(ChinaTime.lastDayOf(today, terms.suspension()))
            : Optional.empty(),
        order
            .ground()
            .filter(StandingGround::barsReentry)
            .map(ground -> today.plus(terms.fraudBar())));
  }

  BodyChangeFiled file(
      ChangeFiling form, Term limit, WorkingCalendar calendar, Actor actor, Instant now) {
    BodyTransition.FILE_CHANGE.apply(standing, actor);
    LocalDate today = ChinaTime.dateOf(now);
    Refusal.ifAny(ChangeRules.objections(form, today));
    return new BodyChangeFiled(
        Act.of(actor, BodyTransition.FILE_CHANGE, now),
        chain(),
        approvalNo,
        organisation,
        standing,
        form,
        ChangeRules.late(form, limit, today, calendar));
  }

  TariffPublished publish(
      TariffForm form, CatalogueVersion catalogue, int tariffVersion, Actor actor, Instant now) {
    BodyTransition.PUBLISH_TARIFF.apply(standing, actor);
    Refusal.ifAny(TariffRules.objections(form, catalogue, ChinaTime.dateOf(now)));
    return new TariffPublished(
        Act.of(actor, BodyTransition.PUBLISH_TARIFF, now),
        chain(),
        approvalNo,
        organisation,
        UUID.randomUUID(),
        tariffVersion,
        form.items(),
        form.effectiveFrom(),
        form.terms());
  }

  private static List<Objection> objections(StandingOrder order) {
    List<Objection> objections = new ArrayList<>();
    if (order.lacksGround()) {
      objections.add(Objection.toField("ground", BodyRefusal.GROUND_MISSING, order.transition()));
    }
    if (order.reason().isBlank() && order.transition() != BodyTransition.EXPIRE) {
      objections.add(Objection.toField("reason", KernelRefusal.REQUIRED));
    }
    return objections;
  }

  String chain() {
    return chain(approvalNo);
  }

  static String chain(String approvalNo) {
    return "body/" + approvalNo;
  }
}
