package org.anzheng.bodies;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 认证机构管理: the regulator changes the standing and the scope of approved bodies; bodies publish their
 * fees and file changes. Approval itself is decided in a case of {@code bodies.approval}.
 */
@Service
@Transactional
public class Bodies {

  private final BodyStore store;
  private final BodyDirectory directory;
  private final TariffStore tariffs;
  private final BodyClocks clocks;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final Journal journal;
  private final Clock clock;

  Bodies(
      BodyStore store,
      BodyDirectory directory,
      TariffStore tariffs,
      BodyClocks clocks,
      Catalogue catalogue,
      Parameters parameters,
      WorkingCalendar calendar,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.directory = directory;
    this.tariffs = tariffs;
    this.clocks = clocks;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.calendar = calendar;
    this.journal = journal;
    this.clock = clock;
  }

  /** An order for which the law lists no grounds: 停业整顿, 恢复. */
  public void changeStanding(String approvalNo, BodyTransition order, String reason, Actor actor) {
    changeStanding(approvalNo, StandingOrder.of(order, reason), actor);
  }

  /** 停业整顿, 恢复, 撤销, 注销: one of the orders of {@link BodyTransition}. */
  public void changeStanding(String approvalNo, StandingOrder order, Actor actor) {
    Body body = find(approvalNo);
    Instant now = clock.instant();
    SchemeParameters scheme = parameters.on(ChinaTime.dateOf(now));
    StandingTerms terms =
        new StandingTerms(scheme.bodySuspensionOrder(), scheme.reapplyBanBodyFraud());
    BodyStandingChanged fact = body.change(order, terms, actor, now);
    store.save(body, fact);
    clocks.follow(fact, actor);
    journal.announce(fact);
  }

  /** 撤销部分类别: the approval goes on for the others. */
  public void revokeCategory(String approvalNo, String category, String reason, Actor actor) {
    Body body = find(approvalNo);
    BodySummary whole = directory.find(approvalNo).orElseThrow();
    BodyScopeChanged fact =
        new ApprovedScope(body, whole.validTo(), whole.scope())
            .revoke(category, reason, actor, clock.instant());
    store.save(body, fact);
    journal.announce(fact);
  }

  /** 变更备案: by the administrator of the body; a late one is taken in and shown as late. */
  public void fileChange(ChangeFiling form, Actor actor) {
    Body body = own(actor);
    Instant now = clock.instant();
    var limit = parameters.on(ChinaTime.dateOf(now)).bodyChangeFiling();
    BodyChangeFiled fact = body.file(form, limit, calendar, actor, now);
    store.save(body, fact);
    journal.announce(fact);
  }

  /** 公布收费标准: a new version for the actor's body; returns its identity. */
  public UUID publishTariff(TariffForm form, Actor actor) {
    Body body = own(actor);
    int version = tariffs.lastVersion(body.organisation()) + 1;
    Instant now = clock.instant();
    var categories = catalogue.on(ChinaTime.dateOf(now));
    TariffPublished fact = body.publish(form, categories, version, actor, now);
    tariffs.insert(fact);
    store.touch(body, fact);
    journal.announce(fact);
    return fact.tariff();
  }

  private Body find(String approvalNo) {
    return store.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private Body own(Actor actor) {
    return store
        .findOf(actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
