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

/** 到场要求: every member but experts arrives and leaves, on record, on every planned day. */
final class AttendanceRule {

  private AttendanceRule() {}

  /** Which arrivals and departures are not on record. */
  @Basis({"regulation:21", "body-measures:18"})
  static List<Objection> missing(EvaluationSummary file) {
    return file.team().members().stream()
        .filter(member -> member.role() != TeamRole.EXPERT)
        .flatMap(
            member -> file.site().plannedDays().stream().flatMap(day -> missing(file, member, day)))
        .toList();
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
    boolean left = on(file, member.person(), day, AttendanceDirection.OUT);
    return Stream.concat(
        arrived
            ? Stream.empty()
            : Stream.of(Objection.to(EvaluationRefusal.ARRIVAL_MISSING, member.name(), day)),
        left
            ? Stream.empty()
            : Stream.of(Objection.to(EvaluationRefusal.DEPARTURE_MISSING, member.name(), day)));
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
