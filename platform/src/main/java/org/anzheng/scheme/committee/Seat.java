package org.anzheng.scheme.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 委员席位: a member's place in the committee, for one side and one term.
 *
 * @param member the account that holds it
 * @param affiliation the organisation the member comes from
 * @param confirmed the departments that have confirmed
 */
@NamedInterface("committee")
public record Seat(
    UUID id,
    UUID committee,
    UUID member,
    Constituency constituency,
    String affiliation,
    LocalDate from,
    LocalDate to,
    SeatStatus status,
    Set<Role> confirmed,
    int version) {

  public Seat {
    confirmed = Set.copyOf(confirmed);
  }

  /** Whether its holder may vote on a day. */
  public boolean sitsOn(LocalDate day) {
    return status == SeatStatus.SEATED && !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether it counts when seats are given: it is held, or will be unless somebody declines. */
  public boolean isTaken() {
    return status == SeatStatus.SEATED || status == SeatStatus.PROPOSED;
  }

  /** The departments that still have to confirm. */
  public Set<Role> outstanding() {
    Set<Role> left = EnumSet.copyOf(SeatTransition.CONFIRM.by());
    left.removeAll(confirmed);
    return status == SeatStatus.PROPOSED ? left : Set.of();
  }

  SeatFact.SeatChanged confirm(Actor actor, Instant now) {
    Role department = SeatTransition.CONFIRM.roleOf(actor);
    SeatTransition.CONFIRM.apply(status, actor);
    if (confirmed.contains(department)) {
      throw new Refusal(CommitteeRefusal.CONFIRMED_ALREADY);
    }
    boolean last = outstanding().equals(Set.of(department));
    return changed(last ? SeatTransition.APPOINT : SeatTransition.CONFIRM, "", actor, now);
  }

  SeatFact.SeatChanged decline(String reason, Actor actor, Instant now) {
    SeatTransition.DECLINE.apply(status, actor);
    if (reason.isBlank()) {
      throw new Refusal(List.of(Objection.toField("reason", KernelRefusal.REQUIRED)));
    }
    return changed(SeatTransition.DECLINE, reason.strip(), actor, now);
  }

  SeatFact.SeatChanged resign(Actor actor, Instant now) {
    SeatTransition.RESIGN.roleOf(actor);
    if (!member.equals(actor.account())) {
      throw new Refusal(CommitteeRefusal.NOT_YOUR_SEAT);
    }
    return changed(SeatTransition.RESIGN, "", actor, now);
  }

  SeatFact.SeatChanged end(Instant now) {
    return changed(SeatTransition.END_TERM, "", Actor.system(), now);
  }

  Seat with(SeatFact.SeatChanged fact) {
    Set<Role> departments = EnumSet.noneOf(Role.class);
    departments.addAll(confirmed);
    if (fact.transition() == SeatTransition.CONFIRM
        || fact.transition() == SeatTransition.APPOINT) {
      departments.add(fact.act().role());
    }
    return new Seat(
        id,
        committee,
        member,
        constituency,
        affiliation,
        from,
        to,
        fact.status(),
        departments,
        version);
  }

  private SeatFact.SeatChanged changed(
      SeatTransition transition, String note, Actor actor, Instant now) {
    SeatStatus next = transition.apply(status, actor);
    return new SeatFact.SeatChanged(
        Act.of(actor, transition, now), committee, id, transition, next, note);
  }
}
