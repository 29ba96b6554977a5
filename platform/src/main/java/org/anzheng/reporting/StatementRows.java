package org.anzheng.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Deals with rows of plans, results and activities. */
@Component
class StatementRows {

  private final StatementStore store;
  private final RowStore rows;
  private final PersonDirectory people;
  private final PresenceStore presence;
  private final WhereaboutsSearch whereabouts;

  StatementRows(
      StatementStore store,
      RowStore rows,
      PersonDirectory people,
      PresenceStore presence,
      WhereaboutsSearch whereabouts) {
    this.store = store;
    this.rows = rows;
    this.people = people;
    this.presence = presence;
    this.whereabouts = whereabouts;
  }

  List<RowVerdict> deal(
      ReportBatch batch, List<ReportRow> some, ReportContext context, ReportSteps steps) {
    presence.lock(batch.body());
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
                whereabouts.of(batch, statement, person, known)));
      }
    }
    return found;
  }

  private RowVerdict accept(ReportBatch batch, StatementRow statement) {
    boolean corrects =
        statement.withdraws() || store.holds(batch.body(), batch.table(), statement.key());
    if (batch.dryRun()) {
      presence.rehearse(batch, statement);
    } else {
      store.save(batch, statement);
      presence.save(batch, statement);
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
