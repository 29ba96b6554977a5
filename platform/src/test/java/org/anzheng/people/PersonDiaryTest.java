package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person, registered first in one body and then in another. */
@PlatformTest
class PersonDiaryTest {

  private static final int RACES = 8;

  @Autowired private GivenBodies givenBodies;
  @Autowired private GivenPeople given;
  @Autowired private People people;
  @Autowired private PersonDiary diary;
  @Autowired private Clock clock;

  private UUID before;
  private UUID after;
  private UUID formerBody;
  private UUID body;
  private LocalDate today;

  @BeforeEach
  void somebodyMoves() {
    today = ChinaTime.dateOf(clock.instant());
    GivenBody former = new GivenBody(givenBodies.unapproved(), "");
    GivenBody present = new GivenBody(givenBodies.unapproved(), "");
    PersonForm form = given.form(Optional.empty());
    Actor administrator = former.as(Role.BODY_ADMINISTRATOR);
    before = people.register(form, administrator);
    people.leave(before, administrator);
    after = people.register(form, present.as(Role.BODY_ADMINISTRATOR));
    formerBody = former.organisation();
    body = present.organisation();
  }

  @Test
  void two_bodies_at_the_same_instant_get_one_day_of_a_person_once() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int day = 0; day < RACES; day++) {
        List<LocalDate> days = List.of(today.plusDays(day));
        CyclicBarrier start = new CyclicBarrier(2);
        Future<List<Objection>> first =
            threads.submit(at(start, () -> book("WT-1", formerBody, before, days)));
        Future<List<Objection>> second =
            threads.submit(at(start, () -> book("WT-2", body, after, days)));

        List<List<Objection>> answers = List.of(first.get(), second.get());
        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        assertThat(answers.getFirst().isEmpty() ? answers.getLast() : answers.getFirst())
            .extracting(Objection::reason)
            .containsExactly(PeopleRefusal.BUSY_ELSEWHERE);
      }
    }
  }

  @Test
  void another_body_sees_that_somebody_is_busy_and_not_why() {
    book("WT-1", formerBody, before, List.of(today));

    assertThat(diary.ofBody(body, today, today))
        .containsExactly(new BookedDay(after, today, Optional.empty(), false));
    assertThat(diary.ofBody(body, today.plusDays(1), today.plusDays(9))).isEmpty();
    book("WT-2", body, after, List.of(today.plusDays(1)));
    assertThat(book("WT-3", body, after, List.of(today.plusDays(1))))
        .containsExactly(Objection.to(PeopleRefusal.BOOKED, "示例审查员", today.plusDays(1), "WT-2"));
  }

  @Test
  void what_is_booked_anew_replaces_what_was_and_what_is_released_is_free() {
    book("WT-2", body, after, List.of(today, today.plusDays(1)));
    book("WT-2", body, after, List.of(today.plusDays(2)));
    assertThat(diary.ofBody(body, today, today.plusDays(9)))
        .extracting(BookedDay::day)
        .containsExactly(today.plusDays(2));

    diary.release("WT-2", today);
    assertThat(book("WT-3", body, after, List.of(today.plusDays(2)))).isEmpty();
  }

  @Test
  void whose_work_is_over_may_go_elsewhere_and_the_day_stays_on_record() {
    book("WT-2", body, after, List.of(today, today.plusDays(1)));
    diary.finish("WT-2", today);

    assertThat(book("WT-3", body, after, List.of(today))).isEmpty();
    assertThat(diary.ofBody(body, today, today.plusDays(9)))
        .containsExactly(
            new BookedDay(after, today, Optional.of("WT-2"), true),
            new BookedDay(after, today, Optional.of("WT-3"), false));
  }

  private List<Objection> book(String matter, UUID of, UUID person, List<LocalDate> days) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> diary.book(matter, of, Set.of(person), days, today));
    return refusal == null ? List.of() : refusal.objections();
  }

  private static Callable<List<Objection>> at(
      CyclicBarrier start, Callable<List<Objection>> booking) {
    return () -> {
      start.await();
      return booking.call();
    };
  }
}
