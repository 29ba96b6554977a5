package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 构成均衡规则: every side is in the committee and none outweighs the others. */
final class BalanceRules {

  private BalanceRules() {}

  /** What is wrong with giving one seat more; {@code taken} are those held or proposed. */
  @Basis({"opinion:3", "design"})
  static List<Objection> nomination(SeatForm form, List<Seat> taken, CommitteeNumbers numbers) {
    List<Objection> wrong = new ArrayList<>();
    if (form.affiliation().isBlank()) {
      wrong.add(Objection.toField("affiliation", KernelRefusal.REQUIRED));
    }
    if (!endsInTime(form.from(), form.to(), numbers)) {
      wrong.add(Objection.toField("to", CommitteeRefusal.TERM_WRONG, numbers.term().getYears()));
    }
    if (taken.stream().anyMatch(seat -> seat.member().equals(form.member()))) {
      wrong.add(Objection.toField("member", CommitteeRefusal.SEATED_ALREADY));
    }
    if (taken.size() >= numbers.seats()) {
      wrong.add(Objection.to(CommitteeRefusal.COMMITTEE_FULL, numbers.seats()));
    }
    if (count(form.constituency(), taken) >= numbers.seatsOfOneSide()) {
      wrong.add(
          Objection.toField(
              "constituency",
              CommitteeRefusal.CONSTITUENCY_FULL,
              form.constituency(),
              numbers.seatsOfOneSide()));
    }
    return wrong;
  }

  /** Why those who sit may not vote: a side is missing or too large. */
  @Basis({"opinion:3", "design"})
  static List<Objection> vote(List<Seat> sitting, CommitteeNumbers numbers) {
    List<Objection> wrong = new ArrayList<>();
    for (Constituency side : Constituency.values()) {
      long members = count(side, sitting);
      if (members == 0) {
        wrong.add(Objection.to(CommitteeRefusal.CONSTITUENCY_MISSING, side));
      } else if (members * 100 > (long) numbers.share() * sitting.size()) {
        wrong.add(Objection.to(CommitteeRefusal.CONSTITUENCY_TOO_LARGE, side, numbers.share()));
      }
    }
    return wrong;
  }

  /** How many seats each side holds, in the order of the sides. */
  static List<Integer> counts(List<Seat> seats) {
    return Arrays.stream(Constituency.values())
        .map(side -> Math.toIntExact(count(side, seats)))
        .toList();
  }

  private static boolean endsInTime(LocalDate from, LocalDate to, CommitteeNumbers numbers) {
    return to.isAfter(from) && to.isBefore(from.plus(numbers.term()));
  }

  private static long count(Constituency side, List<Seat> seats) {
    return seats.stream().filter(seat -> seat.constituency() == side).count();
  }
}
