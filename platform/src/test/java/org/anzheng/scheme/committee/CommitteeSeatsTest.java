package org.anzheng.scheme.committee;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.given.GivenCommittee;
import org.anzheng.given.GivenCommittee.Committee;
import org.anzheng.given.GivenCommittee.Departments;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The committee through its front doors, on the real database and in the log. */
@PlatformTest
class CommitteeSeatsTest {

  @Autowired GivenCommittee given;
  @Autowired GivenParties parties;
  @Autowired Seats seats;
  @Autowired CommitteeSearch search;
  @Autowired PublicCommittee open;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  @Test
  void fourDepartmentsAppointTogether() {
    Departments departments = given.departments();
    Actor member = parties.committee(Role.COMMITTEE_MEMBER);
    UUID seat = seats.nominate(given.form(member, Constituency.RESEARCH), departments.market());
    Actor first = departments.others().getFirst();
    seats.confirm(seat, first);

    assertThat(reasons(() -> seats.confirm(seat, first)))
        .containsExactly(CommitteeRefusal.CONFIRMED_ALREADY);
    assertThat(reasons(() -> seats.confirm(seat, departments.market())))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(seat(seat, member).status()).isEqualTo(SeatStatus.PROPOSED);

    departments.others().stream().skip(1).forEach(other -> seats.confirm(seat, other));

    assertThat(seat(seat, member).status()).isEqualTo(SeatStatus.SEATED);
    assertThat(open.roster(given.today())).extracting(Seat::id).contains(seat);
    assertThat(search.history(seat.toString()))
        .extracting(CommitteeEvent::kind)
        .containsExactly("SeatNominated", "SeatChanged", "SeatChanged", "SeatChanged");
  }

  @Test
  void oneDepartmentThatDeclinesIsEnough() {
    Departments departments = given.departments();
    Actor member = parties.committee(Role.COMMITTEE_MEMBER);
    UUID seat = seats.nominate(given.form(member, Constituency.RESEARCH), departments.market());
    Actor one = departments.others().getLast();

    assertThat(reasons(() -> seats.decline(seat, " ", one)))
        .containsExactly(KernelRefusal.REQUIRED);
    seats.decline(seat, "示例：不具代表性", one);

    assertThat(seat(seat, member).status()).isEqualTo(SeatStatus.DECLINED);
    assertThat(reasons(() -> seats.confirm(seat, departments.others().getFirst())))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void aSeatIsGivenUpByItsHolderOrEndsWithItsTerm() {
    Committee committee = given.seated();
    List<Seat> all = search.seats(committee.secretary());
    Seat first = all.getFirst();
    Actor holder = holder(committee, first);
    Actor other = committee.members().stream().filter(m -> !m.equals(holder)).findAny().get();

    assertThat(reasons(() -> seats.resign(first.id(), other)))
        .containsExactly(CommitteeRefusal.NOT_YOUR_SEAT);
    seats.resign(first.id(), holder);
    pass("seat/" + all.getLast().id(), Seats.TERM_END);

    assertThat(seat(first.id(), other).status()).isEqualTo(SeatStatus.RESIGNED);
    assertThat(seat(all.getLast().id(), other).status()).isEqualTo(SeatStatus.ENDED);
    assertThat(search.balance(search.seats(other), given.today()).objections()).hasSize(2);
  }

  private void pass(String subject, String kind) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new DeadlinePassed(subject, kind, java.time.Instant.EPOCH)));
  }

  private Seat seat(UUID id, Actor actor) {
    return search.seat(id, actor).orElseThrow();
  }

  private static Actor holder(Committee committee, Seat seat) {
    return committee.members().stream()
        .filter(member -> member.account().equals(seat.member()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).toList();
  }
}
