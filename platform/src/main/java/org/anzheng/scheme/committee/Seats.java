package org.anzheng.scheme.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 委员席位管理: the market regulator nominates, the three other departments confirm. */
@NamedInterface("committee")
@Service
@Transactional
public class Seats {

  static final String TERM_END = "committee.term-end";

  private final SeatStore store;
  private final CommitteeRecord record;
  private final Accounts accounts;
  private final Parameters parameters;
  private final Deadlines deadlines;
  private final Clock clock;

  Seats(
      SeatStore store,
      CommitteeRecord record,
      Accounts accounts,
      Parameters parameters,
      Deadlines deadlines,
      Clock clock) {
    this.store = store;
    this.record = record;
    this.accounts = accounts;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** 提名; returns the identity of the seat. */
  public UUID nominate(SeatForm form, Actor actor) {
    Instant now = clock.instant();
    Role duty = SeatTransition.NOMINATE.roleOf(actor);
    UUID committee =
        member(form.member())
            .orElseThrow(() ->
                new Refusal(List.of(Objection.toField("member", CommitteeRefusal.NOT_A_MEMBER))));
    store.lock(committee);
    List<Seat> taken = store.of(committee).stream().filter(Seat::isTaken).toList();
    CommitteeNumbers numbers = CommitteeNumbers.of(parameters.on(ChinaTime.dateOf(now)));
    List<Objection> wrong = new ArrayList<>(BalanceRules.nomination(form, taken, numbers));
    Refusal.ifAny(wrong);
    SeatFact.SeatNominated fact =
        new SeatFact.SeatNominated(
            Act.of(actor, duty, now),
            committee,
            UUID.randomUUID(),
            form.member(),
            form.constituency(),
            form.affiliation().strip(),
            form.from(),
            form.to());
    store.insert(fact);
    record.announce(fact);
    return fact.seat();
  }

  /** 确认: by each of the other departments; the last one appoints. */
  public void confirm(UUID id, Actor actor) {
    SeatTransition.CONFIRM.roleOf(actor);
    change(id, actor, (seat, now) -> seat.confirm(actor, now));
  }

  /** 不予确认. */
  public void decline(UUID id, String reason, Actor actor) {
    SeatTransition.DECLINE.roleOf(actor);
    change(id, actor, (seat, now) -> seat.decline(reason, actor, now));
  }

  /** 辞任: by whoever holds it. */
  public void resign(UUID id, Actor actor) {
    change(id, actor, (seat, now) -> seat.resign(actor, now));
  }

  /** 任期届满: when the last day is over. */
  void end(UUID id) {
    Actor system = Actor.system();
    store
        .find(id)
        .filter(seat -> SeatTransition.END_TERM.isOpenTo(system, seat.status()))
        .ifPresent(seat -> save(seat, seat.end(clock.instant())));
  }

  private void change(
      UUID id, Actor actor, BiFunction<Seat, Instant, SeatFact.SeatChanged> decision) {
    Seat seat =
        store
            .find(id)
            .filter(s -> CommitteeSearch.maySee(s.committee(), actor))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    save(seat, decision.apply(seat, clock.instant()));
  }

  private void save(Seat seat, SeatFact.SeatChanged fact) {
    Seat after = seat.with(fact);
    store.update(after);
    switch (fact.transition()) {
      case CONFIRM -> store.insertConfirmation(fact);
      case APPOINT -> {
        store.insertConfirmation(fact);
        startTerm(after);
      }
      case RESIGN -> deadlines.meet(clockOf(after), TERM_END);
      case NOMINATE, DECLINE, END_TERM -> {}
    }
    record.announce(fact);
  }

  private void startTerm(Seat seat) {
    deadlines.start(
        new DeadlineStart(
            clockOf(seat),
            TERM_END,
            ChinaTime.endOf(seat.to()),
            "opinion:3",
            seat.committee(),
            Role.SYSTEM));
  }

  private static String clockOf(Seat seat) {
    return "seat/" + seat.id();
  }

  /** The committee of an account that is a member's. */
  private Optional<UUID> member(UUID account) {
    return accounts
        .find(account)
        .filter(AccountSummary::active)
        .filter(found -> found.roles().contains(Role.COMMITTEE_MEMBER))
        .map(AccountSummary::organisation);
  }
}
