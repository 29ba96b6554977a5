package org.anzheng.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;

/** 到场要求: every member but experts arrives on every planned day; whoever arrives also leaves. */
final class AttendanceRule {

  private AttendanceRule() {}

  /** Which arrivals and departures are not on record. */
  @Basis({"regulation:21", "body-measures:18"})
  static List<Objection> missing(EvaluationSummary file) {
    return file.team().members().stream()
        .flatMap(member ->
            file.site().plannedDays().stream()
                .filter(day -> isExpected(file, member, day))
                .flatMap(day -> missing(file, member, day)))
        .toList();
  }

  /** An expert may stay away, but not come and never leave. */
  private static boolean isExpected(EvaluationSummary file, AssignedMember member, LocalDate day) {
    return member.role() != TeamRole.EXPERT
        || on(file, member.person(), day, AttendanceDirection.IN);
  }

  /** What is wrong with one more entry. */
  @Basis("body-measures:18")
  static List<Objection> objections(
      EvaluationSummary file, AssignedMember member, AttendanceDirection direction, Instant at) {
    LocalDate day = ChinaTime.dateOf(at);
    boolean inside =
        lastBefore(file, member.person(), at)
            .map(last -> last.direction() == AttendanceDirection.IN)
            .orElse(false);
    return new Fields()
        .when(
            !file.site().plannedDays().contains(day), "at", EvaluationRefusal.DAY_NOT_PLANNED, day)
        .when(
            inside && direction == AttendanceDirection.IN,
            "direction",
            EvaluationRefusal.ALREADY_IN,
            member.name())
        .when(
            !inside && direction == AttendanceDirection.OUT,
            "direction",
            EvaluationRefusal.NOT_IN,
            member.name())
        .found();
  }

  private static Stream<Objection> missing(
      EvaluationSummary file, AssignedMember member, LocalDate day) {
    boolean arrived = on(file, member.person(), day, AttendanceDirection.IN);
    boolean left = isOut(file, member.person(), day);
    return Stream.concat(
        arrived
            ? Stream.empty()
            : Stream.of(Objection.to(EvaluationRefusal.ARRIVAL_MISSING, member.name(), day)),
        left
            ? Stream.empty()
            : Stream.of(Objection.to(EvaluationRefusal.DEPARTURE_MISSING, member.name(), day)));
  }

  /** Whether the last entry of the day is a departure. */
  private static boolean isOut(EvaluationSummary file, UUID person, LocalDate day) {
    return lastBefore(file, person, ChinaTime.endOf(day).minusNanos(1))
        .filter(last -> last.direction() == AttendanceDirection.OUT)
        .isPresent();
  }

  private static boolean on(
      EvaluationSummary file, UUID person, LocalDate day, AttendanceDirection direction) {
    return file.site().attendance().stream()
        .filter(entry -> entry.person().equals(person) && entry.direction() == direction)
        .anyMatch(entry -> ChinaTime.dateOf(entry.at()).equals(day));
  }

  /** The last entry of a person on the same day before a moment. */
  private static Optional<Attendance> lastBefore(EvaluationSummary file, UUID person, Instant at) {
    return file.site().attendance().stream()
        .filter(entry -> entry.person().equals(person) && !entry.at().isAfter(at))
        .filter(entry -> ChinaTime.dateOf(entry.at()).equals(ChinaTime.dateOf(at)))
        .sorted(Comparator.comparing(Attendance::at))
        .reduce((earlier, later) -> later);
  }
}
