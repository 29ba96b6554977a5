package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.people.BookedDay;

/**
 * 既有安排: what people are booked for, and who led the client's evaluations before.
 *
 * @param booked days for other matters, here or elsewhere
 * @param leads of the client's last evaluations in this body, the latest first
 * @param rotation how many times in a row the same one may lead
 */
record Commitments(List<BookedDay> booked, List<UUID> leads, int rotation) {

  /** Nothing booked, nobody led before. */
  static final Commitments NONE = new Commitments(List.of(), List.of(), 1);

  Commitments {
    booked = List.copyOf(booked);
    leads = List.copyOf(leads);
  }

  /** The first of the days on which the person is booked for something else. */
  Optional<BookedDay> firstOf(UUID person, List<LocalDate> days) {
    return booked.stream()
        .filter(each -> each.person().equals(person) && days.contains(each.day()))
        .findFirst();
  }

  /** Whether the person led as often in a row as one may. */
  boolean hasLedInTurn(UUID person) {
    return leads.size() >= rotation && leads.stream().limit(rotation).allMatch(person::equals);
  }
}
