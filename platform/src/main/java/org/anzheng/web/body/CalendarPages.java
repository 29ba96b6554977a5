package org.anzheng.web.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.evaluations.Engagement;
import org.anzheng.evaluations.EngagementSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.people.BookedDay;
import org.anzheng.people.PersonDiary;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** Puts the calendar of a body's people together. */
@Component
class CalendarPages {

  private static final String WORD = "page.body.calendar.";

  private final PersonDirectory people;
  private final PersonDiary diary;
  private final EngagementSearch engagements;
  private final Organisations organisations;
  private final WorkingCalendar calendar;

  CalendarPages(
      PersonDirectory people,
      PersonDiary diary,
      EngagementSearch engagements,
      Organisations organisations,
      WorkingCalendar calendar) {
    this.people = people;
    this.diary = diary;
    this.engagements = engagements;
    this.organisations = organisations;
    this.calendar = calendar;
  }

  CalendarPage of(YearMonth month, Actor actor, View view) {
    UUID body = actor.organisation();
    List<BookedDay> booked = diary.ofBody(body, month.atDay(1), month.atEndOfMonth());
    List<LocalDate> days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    List<PersonSummary> all = people.ofBody(body);
    return new CalendarPage(
        month,
        days.stream().map(day -> new CalendarPage.Day(day, calendar.isWorkingDay(day))).toList(),
        all.stream().map(person -> line(person, days, booked)).toList(),
        bookings(body, all, booked, view));
  }

  private static CalendarPage.Line line(
      PersonSummary person, List<LocalDate> days, List<BookedDay> booked) {
    Map<LocalDate, BookedDay> own =
        booked.stream()
            .filter(each -> each.person().equals(person.id()))
            .collect(
                Collectors.toMap(BookedDay::day, Function.identity(), (earlier, later) -> later));
    return new CalendarPage.Line(
        person.id().toString(),
        person.name(),
        days.stream()
            .map(day -> Optional.ofNullable(own.get(day)))
            .map(day -> new CalendarPage.Slot(day.isPresent(), day.flatMap(BookedDay::matter)))
            .toList());
  }

  private List<CalendarPage.Booking> bookings(
      UUID body, List<PersonSummary> all, List<BookedDay> booked, View view) {
    Map<UUID, String> names =
        all.stream().collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
    List<String> cases =
        booked.stream().flatMap(each -> each.matter().stream()).distinct().toList();
    List<Engagement> teams = cases.isEmpty() ? List.of() : engagements.of(body, cases);
    return runs(booked).stream()
        .map(run ->
            new CalendarPage.Booking(
                names.getOrDefault(run.getFirst().person(), ""),
                run.getFirst().day(),
                run.getLast().day(),
                run.getFirst().matter(),
                what(run.getFirst(), teams, view)))
        .sorted(
            Comparator.comparing(CalendarPage.Booking::first)
                .thenComparing(CalendarPage.Booking::name))
        .toList();
  }

  /** Days of one person for one matter that follow one another. */
  private static List<List<BookedDay>> runs(List<BookedDay> booked) {
    List<BookedDay> sorted =
        booked.stream()
            .sorted(Comparator.comparing(BookedDay::person).thenComparing(BookedDay::day))
            .toList();
    List<List<BookedDay>> runs = new ArrayList<>();
    for (BookedDay day : sorted) {
      if (runs.isEmpty() || !follows(runs.getLast().getLast(), day)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(day);
    }
    return runs;
  }

  private static boolean follows(BookedDay before, BookedDay day) {
    return before.person().equals(day.person())
        && before.matter().equals(day.matter())
        && before.day().plusDays(1).equals(day.day());
  }

  private String what(BookedDay day, List<Engagement> teams, View view) {
    return day.matter().isEmpty()
        ? view.text(WORD + "elsewhere")
        : teams.stream()
            .filter(each -> day.matter().filter(each.caseNumber()::equals).isPresent())
            .filter(each -> each.person().equals(day.person()))
            .findFirst()
            .map(each ->
                organisations.find(each.client()).map(OrganisationSummary::name).orElse("")
                    + " · "
                    + view.name(each.role()))
            .orElse("");
  }
}
