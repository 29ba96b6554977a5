package org.anzheng.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 人员日程: nobody is booked twice for one day, whatever bodies book at the same moment. */
@Service
public class PersonDiary {

  private final BookingStore bookings;
  private final Clock clock;

  PersonDiary(BookingStore bookings, Clock clock) {
    this.bookings = bookings;
    this.clock = clock;
  }

  /**
   * Books people of a body for the days of a matter, and releases what was booked for it from a day
   * on; refused with everybody who is busy.
   */
  @Transactional
  @Basis({"regulation:14", "design"})
  public void book(
      String matter, UUID body, Set<UUID> people, List<LocalDate> days, LocalDate from) {
    bookings.release(matter, from, clock.instant());
    List<LocalDate> distinct = days.stream().distinct().toList();
    int added = bookings.insert(matter, people, distinct, clock.instant());
    if (added < people.size() * distinct.size()) {
      Refusal.ifAny(
          bookings.taken(matter, body, people, distinct).stream()
              .map(BookedName::objection)
              .toList());
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  /** What was booked for a matter is free again from a day on. */
  @Transactional
  public void release(String matter, LocalDate from) {
    bookings.release(matter, from, clock.instant());
  }

  /**
   * The work of a matter is over on a day: what was booked until then is done, the rest is free.
   */
  @Transactional
  public void finish(String matter, LocalDate day) {
    bookings.done(matter, day, clock.instant());
    bookings.release(matter, day, clock.instant());
  }

  /** What the people of a body are booked for, also elsewhere, from one day to another. */
  public List<BookedDay> ofBody(UUID body, LocalDate first, LocalDate last) {
    return bookings.ofBody(body, first, last);
  }

  /** 占用提示: what stands against a person who is booked for something else on a day. */
  public static Objection busy(String name, BookedDay booked) {
    return booked
        .matter()
        .map(matter -> Objection.to(PeopleRefusal.BOOKED, name, booked.day(), matter))
        .orElseGet(() -> Objection.to(PeopleRefusal.BUSY_ELSEWHERE, name, booked.day()));
  }

  /** Who is booked, by name. */
  record BookedName(String name, BookedDay booked) {
    Objection objection() {
      return busy(name, booked);
    }
  }
}
