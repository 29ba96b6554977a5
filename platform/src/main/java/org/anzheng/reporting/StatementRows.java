package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.people.PersonDiary;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Deals with rows of plans, results and activities. */
@Component
class StatementRows {

  private final StatementStore store;
  private final RowStore rows;
  private final PersonDirectory people;
  private final PersonDiary diary;

  StatementRows(StatementStore store, RowStore rows, PersonDirectory people, PersonDiary diary) {
    this.store = store;
    this.rows = rows;
    this.people = people;
    this.diary = diary;
  }

  List<RowVerdict> deal(
      ReportBatch batch, List<ReportRow> some, ReportContext context, ReportSteps steps) {
    Set<String> before = new HashSet<>(rows.accepted(batch, some));
    Map<String, List<PersonSummary>> registered = new HashMap<>();
    List<RowVerdict> verdicts = new ArrayList<>();
    for (ReportRow row : some) {
      if (!before.add(row.hash())) {
        verdicts.add(RowVerdict.unchanged(row));
        continue;
      }
      StatementRow statement = StatementRow.of(batch.table(), row);
      List<RowObjection> found = objections(batch, statement, context, registered);
      if (found.isEmpty()) {
        verdicts.add(accept(batch, statement));
        steps.reached("stated");
      } else {
        before.remove(row.hash());
        verdicts.add(RowVerdict.refused(row, found));
      }
    }
    return verdicts;
  }

  private List<RowObjection> objections(
      ReportBatch batch,
      StatementRow statement,
      ReportContext context,
      Map<String, List<PersonSummary>> registered) {
    List<RowObjection> found = new ArrayList<>();
    if (statement.withdraws()) {
      context.otherBody(statement.row()).ifPresent(found::add);
      if (!store.holds(batch.body(), batch.table(), statement.key())) {
        found.add(RowObjection.to("", ReportRefusal.NOTHING_TO_WITHDRAW));
      }
      return found;
    }
    found.addAll(StatementRules.objections(batch.table(), statement, context));
    if (found.isEmpty()) {
      String column = batch.table() == ReportTable.PLAN ? "team" : "registrationNo";
      for (String person : statement.people()) {
        List<PersonSummary> known = registered.computeIfAbsent(person, people::withRegistrationNo);
        found.addAll(
            StatementRules.person(
                column,
                statement.days(),
                batch.body(),
                known,
                elsewhere(batch.body(), person, known, statement.days())));
      }
    }
    return found;
  }

  /** By the calendar of this platform and by what other bodies reported. */
  private Set<LocalDate> elsewhere(
      UUID body, String person, List<PersonSummary> known, List<LocalDate> days) {
    if (days.isEmpty()) {
      return Set.of();
    }
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    Set<LocalDate> found = store.elsewhere(person, body, first, last);
    Set<UUID> ids = known.stream().map(PersonSummary::id).collect(Collectors.toSet());
    diary.ofBody(body, first, last).stream()
        .filter(booked -> ids.contains(booked.person()) && booked.matter().isEmpty())
        .forEach(booked -> found.add(booked.day()));
    return found;
  }

  private RowVerdict accept(ReportBatch batch, StatementRow statement) {
    boolean corrects =
        statement.withdraws() || store.holds(batch.body(), batch.table(), statement.key());
    if (!batch.dryRun()) {
      store.save(batch, statement);
    }
    return new RowVerdict(
        statement.row(),
        RowOutcome.ACCEPTED,
        List.of(),
        statement.key(),
        batch.table() == ReportTable.PLAN
            ? java.util.Optional.empty()
            : statement.row().day("decidedOn").or(statement::to),
        corrects);
  }
}
