package org.anzheng.bodies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.Approval.Candidate;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认证机构管理: the regulator approves bodies and changes their standing; bodies publish their fees. */
@Service
@Transactional
public class Bodies {

  private final BodyStore store;
  private final TariffStore tariffs;
  private final BodyClocks clocks;
  private final Organisations organisations;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  Bodies(
      BodyStore store,
      TariffStore tariffs,
      BodyClocks clocks,
      Organisations organisations,
      Catalogue catalogue,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.tariffs = tariffs;
    this.clocks = clocks;
    this.organisations = organisations;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  /** 批准: returns the approval number. */
  public String approve(ApprovalForm form, Actor actor) {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    BodyApproved fact =
        approval(form.organisation(), today)
            .decide(form, () -> store.nextNumber(today.getYear()), actor, now);
    store.insert(fact);
    clocks.start(fact);
    journal.announce(fact);
    return fact.approvalNo();
  }

  /** 停业整顿, 恢复, 撤销, 注销: one of the orders of {@link BodyTransition}. */
  public void changeStanding(String approvalNo, BodyTransition order, String reason, Actor actor) {
    Body body = store.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    BodyStandingChanged fact = body.change(order, reason, actor, clock.instant());
    store.save(body, fact);
    clocks.follow(fact, actor);
    journal.announce(fact);
  }

  /** 公布收费标准: a new version for the actor's body; returns its identity. */
  public UUID publishTariff(TariffForm form, Actor actor) {
    Body body =
        store.findOf(actor.organisation()).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    int version = tariffs.lastVersion(body.organisation()) + 1;
    TariffPublished fact = body.publish(form, version, actor, clock.instant());
    tariffs.insert(fact);
    store.touch(body, fact);
    journal.announce(fact);
    return fact.tariff();
  }

  private Approval approval(UUID organisation, LocalDate today) {
    Set<String> codes =
        catalogue.on(today).categories().stream().map(Category::code).collect(Collectors.toSet());
    return candidate(organisation)
        .map(found -> new Approval(found, codes, parameters.on(today).approvalValidity()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private Optional<Candidate> candidate(UUID organisation) {
    return organisations
        .find(organisation)
        .map(found -> new Candidate(found.type(), found.name(), found.nameEn()));
  }
}
