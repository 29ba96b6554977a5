package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.people.PersonSummary;

/** 陈述规则: rows of plans, results and activities, with the people in them. */
@Basis("reporting-norm:4")
final class StatementRules {

  private static final int LONGEST_STAY = 60;

  private StatementRules() {}

  static List<RowObjection> objections(
      ReportTable table, StatementRow statement, ReportContext context) {
    ReportRow row = statement.row();
    List<RowObjection> found =
        new ArrayList<>(
            CellRules.objections(
                ReportLayout.of(table), row, !statement.withdraws(), context.codes()));
    context.otherBody(row).ifPresent(found::add);
    switch (table) {
      case PLAN -> found.addAll(CellRules.order(row, "startOn", "endOn"));
      case RESULT -> {
        found.addAll(CellRules.order(row, "arrivedOn", "leftOn"));
        found.addAll(CellRules.past(row, context.today(), "arrivedOn", "leftOn"));
      }
      case ACTIVITY -> {
        found.addAll(
            CellRules.order(row, "commissionedOn", "acceptedOn", "startOn", "endOn", "decidedOn"));
        found.addAll(CellRules.past(row, context.today(), "commissionedOn", "decidedOn"));
      }
      case CERTIFICATE -> {}
    }
    if (statement.days().size() > LONGEST_STAY) {
      found.add(
          RowObjection.to(
              table == ReportTable.RESULT ? "leftOn" : "endOn",
              ReportRefusal.DAYS_OUT_OF_ORDER,
              statement.from().orElseThrow()));
    }
    found.addAll(scope(statement, context));
    return found;
  }

  @Basis({"regulation:9", "opinion:4"})
  private static List<RowObjection> scope(StatementRow statement, ReportContext context) {
    Optional<LocalDate> day = statement.begins();
    return statement.category().isEmpty() || !context.codes().hasCategory(statement.category())
        ? List.of()
        : day.filter(d -> !context.approved().test(statement.category(), d)).stream()
            .map(d ->
                RowObjection.to(
                    "category", ReportRefusal.NOT_APPROVED_THEN, statement.category(), d))
            .toList();
  }

  /**
   * Whoever worked was registered with the body on each day, and nowhere else on that day: neither
   * with another body nor with another client of this one.
   *
   * @param registered whoever has the registration number
   * @param where where else the person was on those days
   */
  @Basis({"regulation:14", "regulation:38"})
  static List<RowObjection> person(
      String column,
      List<LocalDate> days,
      UUID body,
      List<PersonSummary> registered,
      Whereabouts where) {
    if (registered.isEmpty()) {
      return List.of(RowObjection.to(column, ReportRefusal.UNKNOWN_PERSON));
    }
    List<RowObjection> found = new ArrayList<>();
    days.stream()
        .filter(day ->
            registered.stream().noneMatch(p -> p.body().equals(body) && p.registrationCovers(day)))
        .findFirst()
        .ifPresent(
            day -> found.add(RowObjection.to(column, ReportRefusal.PERSON_NOT_REGISTERED, day)));
    days.stream()
        .filter(where.elsewhere()::contains)
        .findFirst()
        .ifPresent(day -> found.add(RowObjection.to(column, ReportRefusal.PERSON_ELSEWHERE, day)));
    where.besides().stream()
        .findFirst()
        .ifPresent(other ->
            found.add(
                RowObjection.to(column, ReportRefusal.PERSON_TWICE, other.day(), other.place())));
    return found;
  }
}
