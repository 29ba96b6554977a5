package org.anzheng.supervision.allegations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.supervision.allegations.AllegationFact.AllegationMoved;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.records.OversightRefusal;
import org.anzheng.supervision.records.OversightWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 举报办理: assigned, taken up or not, asked, led on, answered. */
@Service
@Transactional
public class AllegationHandling {

  private final AllegationStore store;
  private final AllegationSearch search;
  private final AllegationClocks clocks;
  private final OversightEvents events;
  private final Authorities authorities;
  private final Clock clock;

  AllegationHandling(
      AllegationStore store,
      AllegationSearch search,
      AllegationClocks clocks,
      OversightEvents events,
      Authorities authorities,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.clocks = clocks;
    this.events = events;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** 分派; empty for the national department itself. */
  public void assign(String number, Optional<UUID> office, Actor actor) {
    AllegationTransition.ASSIGN.roleOf(actor);
    Allegation allegation = found(number, actor);
    office.ifPresent(this::handlesReports);
    save(
        allegation,
        allegation.assigned(AllegationTransition.ASSIGN, "", office, actor, clock.instant()),
        allegation.leadsTo());
  }

  /** 受理. */
  public void accept(String number, Actor actor) {
    act(number, AllegationTransition.ACCEPT, "", actor);
  }

  /** 不予受理, told to the reporter with these reasons. */
  public void refuse(String number, String reasons, Actor actor) {
    act(number, AllegationTransition.NOT_ACCEPT, required("reasons", reasons), actor);
  }

  /** 询问举报人. */
  public void ask(String number, String question, Actor actor) {
    String words = required("question", question);
    act(number, AllegationTransition.ASK, "", actor);
    store.say(number, true, words, clock.instant());
  }

  /** 转为检查或者案件 of this number. */
  public void lead(String number, String reference, Actor actor) {
    Allegation allegation = own(number, AllegationTransition.LEAD, actor);
    String words = required("reference", reference);
    save(
        allegation,
        allegation.move(AllegationTransition.LEAD, words, actor, clock.instant()),
        words);
  }

  /** 答复. */
  public void answer(String number, String answer, Actor actor) {
    act(number, AllegationTransition.ANSWER, required("answer", answer), actor);
  }

  private void act(String number, AllegationTransition transition, String note, Actor actor) {
    Allegation allegation = own(number, transition, actor);
    save(
        allegation,
        allegation.move(transition, note, actor, clock.instant()),
        allegation.leadsTo());
  }

  private void save(Allegation before, AllegationMoved fact, String leadsTo) {
    store.move(fact, leadsTo, before.version());
    clocks.set(store.find(before.number()).orElseThrow());
    events.announce(fact);
  }

  private Allegation found(String number, Actor actor) {
    return search.summary(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** Whose turn it is: the office to which it is assigned, or the national department. */
  private Allegation own(String number, AllegationTransition transition, Actor actor) {
    transition.roleOf(actor);
    Allegation allegation = found(number, actor);
    Authority authority = authorities.of(actor);
    if (!allegation.office().equals(authority.officeId())) {
      throw new Refusal(KernelRefusal.NOT_IN_THIS_STATE, transition, allegation.status());
    }
    power(authority, clock.instant());
    return allegation;
  }

  /** An office handles reports while it holds that power. */
  @Basis("regulation:55")
  private static void power(Authority authority, Instant now) {
    if (!authority.holds(DelegatedPower.HANDLE_REPORTS, ChinaTime.dateOf(now))) {
      throw new Refusal(OversightRefusal.NO_POWER, DelegatedPower.HANDLE_REPORTS);
    }
  }

  /** Assigned to an office of market regulation that holds the power today. */
  private void handlesReports(UUID office) {
    boolean can =
        authorities
            .office(office)
            .filter(a -> a.department() == Department.MARKET_REGULATION)
            .filter(a -> a.holds(DelegatedPower.HANDLE_REPORTS, ChinaTime.dateOf(clock.instant())))
            .isPresent();
    if (!can) {
      throw new Refusal(List.of(Objection.toField("office", OversightRefusal.NO_OFFICE)));
    }
  }

  private static String required(String field, String text) {
    return OversightWords.required(field, text);
  }
}
