package org.anzheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 能力规则: who may be assigned to a task, SOD-5. */
public final class CompetenceRules {

  private CompetenceRules() {}

  /** 注册要求: registered on every day of the assignment. */
  @Basis("regulation:38")
  public static Optional<Objection> registered(PersonSummary person, LocalDate day) {
    return person.registeredOn(day)
        ? Optional.empty()
        : Optional.of(Objection.to(PeopleRefusal.NOT_REGISTERED, person.name(), day));
  }

  /** 专业能力要求: competent in the category on every day of the assignment. */
  @Basis({"17065:6.1.2", "regulation:59"})
  public static Optional<Objection> competent(
      PersonSummary person, String category, LocalDate day) {
    return person.competentFor(category, day)
        ? Optional.empty()
        : Optional.of(Objection.to(PeopleRefusal.NOT_COMPETENT, person.name(), category, day));
  }

  /** Both, on every day of the assignment; names the first day that fails. */
  @Basis({"regulation:38", "17065:6.1.2"})
  public static List<Objection> assignable(
      PersonSummary person, String category, LocalDate first, LocalDate last) {
    List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
    return Stream.of(
            days.stream().map(day -> registered(person, day)),
            days.stream().map(day -> competent(person, category, day)))
        .flatMap(each -> each.flatMap(Optional::stream).limit(1))
        .toList();
  }
}
