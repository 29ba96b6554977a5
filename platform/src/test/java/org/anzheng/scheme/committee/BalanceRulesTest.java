package org.anzheng.scheme.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;

class BalanceRulesTest {

  private static final CommitteeNumbers NUMBERS =
      new CommitteeNumbers(15, Period.ofYears(5), 33, 75, 66);
  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @Test
  void oneOfEachSideMayVote() {
    assertThat(BalanceRules.vote(oneOfEach(), NUMBERS)).isEmpty();
  }

  @Test
  void nobodyVotesWhileASideIsMissing() {
    List<Seat> seats = oneOfEach();
    seats.removeIf(seat -> seat.constituency() == Constituency.USERS);
    assertThat(BalanceRules.vote(seats, NUMBERS))
        .containsExactly(Objection.to(CommitteeRefusal.CONSTITUENCY_MISSING, Constituency.USERS));
  }

  @Test
  void nobodyVotesWhileOneSideOutweighsTheOthers() {
    List<Seat> seats = oneOfEach();
    seats.add(seat(Constituency.GOVERNMENT));
    assertThat(BalanceRules.vote(seats, NUMBERS)).isEmpty();
    seats.add(seat(Constituency.GOVERNMENT));
    assertThat(BalanceRules.vote(seats, NUMBERS))
        .containsExactly(
            Objection.to(CommitteeRefusal.CONSTITUENCY_TOO_LARGE, Constituency.GOVERNMENT, 33));
  }

  @Test
  void aSideHoldsNoMoreThanItsShareOfAllSeats() {
    List<Seat> taken = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      assertThat(reasons(form(LEAP_DAY, LEAP_DAY.plusYears(1)), taken)).isEmpty();
      taken.add(seat(Constituency.RESEARCH));
    }
    assertThat(reasons(form(LEAP_DAY, LEAP_DAY.plusYears(1)), taken))
        .containsExactly(CommitteeRefusal.CONSTITUENCY_FULL);
  }

  @Test
  void aTermOfFiveYearsFromALeapDayEndsOnTheDayBefore() {
    assertThat(reasons(form(LEAP_DAY, LocalDate.of(2029, 2, 27)), List.of())).isEmpty();
    assertThat(reasons(form(LEAP_DAY, LocalDate.of(2029, 2, 28)), List.of()))
        .containsExactly(CommitteeRefusal.TERM_WRONG);
    assertThat(reasons(form(LEAP_DAY, LEAP_DAY), List.of()))
        .containsExactly(CommitteeRefusal.TERM_WRONG);
  }

  @Test
  void aSeatIsHeldFromItsFirstToItsLastDay() {
    Seat seat = seat(Constituency.USERS);
    assertThat(seat.sitsOn(seat.from().minusDays(1))).isFalse();
    assertThat(seat.sitsOn(seat.from())).isTrue();
    assertThat(seat.sitsOn(seat.to())).isTrue();
    assertThat(seat.sitsOn(seat.to().plusDays(1))).isFalse();
  }

  private static List<Reason> reasons(SeatForm form, List<Seat> taken) {
    return BalanceRules.nomination(form, taken, NUMBERS).stream().map(Objection::reason).toList();
  }

  private static List<Seat> oneOfEach() {
    List<Seat> seats = new ArrayList<>();
    for (Constituency side : Constituency.values()) {
      seats.add(seat(side));
    }
    return seats;
  }

  private static SeatForm form(LocalDate from, LocalDate to) {
    return new SeatForm(UUID.randomUUID(), Constituency.RESEARCH, "示例单位", from, to);
  }

  private static Seat seat(Constituency side) {
    return new Seat(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        side,
        "示例单位",
        LEAP_DAY,
        LEAP_DAY.plusYears(1),
        SeatStatus.SEATED,
        Set.of(),
        0);
  }
}
