package org.anzheng.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/**
 * 现有批准范围: what a decision on the categories of an approved body looks at.
 *
 * @param validTo last day of the approval
 */
record ApprovedScope(Body body, LocalDate validTo, List<ScopeItem> items) {

  /** 扩大: further categories, until the approval itself ends. */
  BodyScopeChanged extend(Set<String> categories, String reason, Actor actor, Instant now) {
    BodyTransition.EXTEND.apply(body.standing(), actor);
    LocalDate today = ChinaTime.dateOf(now);
    List<Objection> objections = new ArrayList<>();
    categories.stream()
        .filter(category -> holding(category, today).isPresent())
        .sorted()
        .map(c -> Objection.toField("categories", BodyRefusal.ALREADY_IN_SCOPE, c))
        .forEach(objections::add);
    Refusal.ifAny(objections);
    List<ScopeItem> added =
        categories.stream().sorted().map(c -> new ScopeItem(c, today, validTo)).toList();
    return changed(BodyTransition.EXTEND, added, validTo, reason, actor, now);
  }

  /** 延续: the same categories for another period, which begins when the present one ends. */
  BodyScopeChanged renew(Set<String> categories, Period validity, Actor actor, Instant now) {
    BodyTransition.RENEW.apply(body.standing(), actor);
    LocalDate end = ChinaTime.lastDayOf(validTo.plusDays(1), validity);
    List<ScopeItem> renewed =
        categories.stream().sorted().map(c -> new ScopeItem(c, validTo.plusDays(1), end)).toList();
    return changed(BodyTransition.RENEW, renewed, end, "", actor, now);
  }

  /** 撤销部分类别: at once; certificates of the category show it from then on. */
  BodyScopeChanged revoke(String category, String reason, Actor actor, Instant now) {
    BodyTransition.REVOKE_CATEGORY.apply(body.standing(), actor);
    LocalDate today = ChinaTime.dateOf(now);
    List<Objection> objections = new ArrayList<>();
    Optional<ScopeItem> held = holding(category, today);
    if (held.isEmpty()) {
      objections.add(
          Objection.toField(
              "category", BodyRefusal.OUT_OF_SCOPE, body.approvalNo(), category, today));
    }
    if (reason.isBlank()) {
      objections.add(Objection.toField("reason", KernelRefusal.REQUIRED));
    }
    Refusal.ifAny(objections);
    List<ScopeItem> revoked =
        items.stream()
            .filter(i -> i.category().equals(category))
            .filter(i -> i.revoked().isEmpty() && !i.to().isBefore(today))
            .map(i -> i.revokedFrom(today))
            .toList();
    return changed(BodyTransition.REVOKE_CATEGORY, revoked, validTo, reason, actor, now);
  }

  private Optional<ScopeItem> holding(String category, LocalDate day) {
    return items.stream().filter(i -> i.category().equals(category) && i.holdsOn(day)).findFirst();
  }

  private BodyScopeChanged changed(
      BodyTransition transition,
      List<ScopeItem> concerned,
      LocalDate end,
      String reason,
      Actor actor,
      Instant now) {
    return new BodyScopeChanged(
        Act.of(actor, transition, now),
        body.chain(),
        body.approvalNo(),
        body.organisation(),
        transition,
        body.standing(),
        concerned,
        ChinaTime.dateOf(now),
        end,
        reason.strip());
  }
}
