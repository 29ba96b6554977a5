package org.anzheng.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anzheng.evaluations.Attendance;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.SiteFile;
import org.anzheng.kernel.ChinaTime;

/** 现场日期: from which day to which somebody was on site, by who signed in and out. */
record SiteDays(LocalDate first, LocalDate last) {

  /** Those of the whole team; as long as it has not left, those of the plan. */
  static Optional<SiteDays> of(EvaluationSummary evaluation) {
    return evaluation.site().leftAt().isPresent()
        ? attended(evaluation.site(), attendance -> true)
        : planned(evaluation.site());
  }

  /** Those of one person, who was there as long as the team unless the record says otherwise. */
  static Optional<SiteDays> of(EvaluationSummary evaluation, UUID person) {
    SiteFile site = evaluation.site();
    return attended(site, attendance -> attendance.person().equals(person))
        .or(() -> of(evaluation));
  }

  static Optional<SiteDays> planned(SiteFile site) {
    List<LocalDate> days = site.plannedDays();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new SiteDays(days.getFirst(), days.getLast()));
  }

  private static Optional<SiteDays> attended(SiteFile site, Predicate<Attendance> who) {
    Optional<LocalDate> in = days(site, who, AttendanceDirection.IN).min(Comparator.naturalOrder());
    return in.map(first ->
        new SiteDays(
            first,
            Stream.concat(days(site, who, AttendanceDirection.OUT), Stream.of(first))
                .max(Comparator.naturalOrder())
                .orElse(first)));
  }

  private static Stream<LocalDate> days(
      SiteFile site, Predicate<Attendance> who, AttendanceDirection direction) {
    return site.attendance().stream()
        .filter(who)
        .filter(attendance -> attendance.direction() == direction)
        .map(Attendance::at)
        .map((Instant at) -> ChinaTime.dateOf(at));
  }
}
