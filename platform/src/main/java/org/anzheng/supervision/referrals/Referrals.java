package org.anzheng.supervision.referrals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.records.OversightNumbers;
import org.anzheng.supervision.records.OversightWords;
import org.anzheng.supervision.referrals.ReferralFact.ReferralMoved;
import org.anzheng.supervision.referrals.ReferralFact.ReferralSent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 移送与通报管理: one side sends, the other gives its receipt and tells what came of it. */
@Service
@Transactional
public class Referrals {

  private final ReferralStore store;
  private final ReferralSubjects subjects;
  private final ReferralClocks clocks;
  private final OversightNumbers numbers;
  private final OversightEvents events;
  private final Authorities authorities;
  private final Clock clock;

  Referrals(
      ReferralStore store,
      ReferralSubjects subjects,
      ReferralClocks clocks,
      OversightNumbers numbers,
      OversightEvents events,
      Authorities authorities,
      Clock clock) {
    this.store = store;
    this.subjects = subjects;
    this.clocks = clocks;
    this.numbers = numbers;
    this.events = events;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** 移送; returns its number. */
  public String send(ReferralForm form, Actor actor) {
    ReferralStatus first = ReferralTransition.SEND.begin(actor);
    Authority sender = authorities.of(actor);
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    Refusal.ifAny(ReferralRules.power(sender, today));
    Refusal.ifAny(
        ReferralRules.objections(
            form, sender, receiver(form), subjects.divisions(form, actor), today));
    Referral referral =
        new Referral(
            numbers.next("YS", now),
            ReferralSide.of(sender),
            form.to(),
            form.kind(),
            form.subject().strip(),
            form.facts().strip(),
            form.asked().strip(),
            form.files(),
            first,
            now,
            clocks.receiptBy(today),
            form.outcomeBy().orElseGet(() -> clocks.outcomeBy(today)),
            false,
            "",
            1);
    store.insert(referral);
    clocks.set(referral);
    events.announce(
        new ReferralSent(
            Act.of(actor, ReferralTransition.SEND, now),
            referral.number(),
            referral.from(),
            referral.to(),
            referral.kind(),
            referral.subject(),
            referral.receiptBy(),
            referral.outcomeBy()));
    return referral.number();
  }

  /** 签收. */
  public void receive(String number, Actor actor) {
    move(number, ReferralTransition.RECEIVE, "", actor);
  }

  /** 退回. */
  public void sendBack(String number, String reasons, Actor actor) {
    ReferralTransition.RETURN.roleOf(actor);
    move(number, ReferralTransition.RETURN, OversightWords.required("reasons", reasons), actor);
  }

  /** 回告结果. */
  public void report(String number, String outcome, Actor actor) {
    ReferralTransition.REPORT_OUTCOME.roleOf(actor);
    move(
        number,
        ReferralTransition.REPORT_OUTCOME,
        OversightWords.required("outcome", outcome),
        actor);
  }

  /** 撤回. */
  public void withdraw(String number, Actor actor) {
    move(number, ReferralTransition.WITHDRAW, "", actor);
  }

  /** 逾期提请, when a clock has run out; once. */
  void escalate(String number) {
    Actor platform = Actor.system();
    store
        .find(number)
        .filter(r -> !r.escalated() && ReferralTransition.ESCALATE.isOpenTo(platform, r.status()))
        .ifPresent(referral -> {
          ReferralMoved fact =
              referral.move(ReferralTransition.ESCALATE, "", platform, clock.instant());
          store.escalate(number, referral.version());
          events.announce(fact);
        });
  }

  private void move(String number, ReferralTransition transition, String note, Actor actor) {
    transition.roleOf(actor);
    ReferralSide side = ReferralSide.of(authorities.of(actor));
    Referral referral =
        store
            .find(number)
            .filter(r -> r.concerns(side))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    if (!referral.isTurnOf(side, transition)) {
      throw new Refusal(KernelRefusal.NOT_IN_THIS_STATE, transition, referral.status());
    }
    ReferralMoved fact = referral.move(transition, note, actor, clock.instant());
    store.move(fact, referral.version());
    clocks.set(store.find(number).orElseThrow());
    events.announce(fact);
  }

  private Optional<Authority> receiver(ReferralForm form) {
    return form.office().isEmpty()
        ? Optional.of(authorities.national(form.department()))
        : form.office()
            .flatMap(authorities::office)
            .filter(office -> office.department() == form.department());
  }

  /** What a side sent and was sent. */
  @Transactional(readOnly = true)
  public List<Referral> of(Actor actor) {
    return store.of(ReferralSide.of(authorities.of(actor)));
  }

  /** One of these. */
  @Transactional(readOnly = true)
  public Optional<Referral> find(String number, Actor actor) {
    ReferralSide side = ReferralSide.of(authorities.of(actor));
    return store.find(number).filter(r -> r.concerns(side));
  }

  /** Whether the reader's side has the turn for a transition now. */
  @Transactional(readOnly = true)
  public boolean isOpen(Referral referral, ReferralTransition transition, Actor actor) {
    return transition.isOpenTo(actor, referral.status())
        && referral.isTurnOf(ReferralSide.of(authorities.of(actor)), transition);
  }
}
