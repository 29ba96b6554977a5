package org.anzheng.supervision.draws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.proof.InspectionDraw.Drawn;
import org.anzheng.supervision.draws.DrawFact.DrawMade;
import org.anzheng.supervision.draws.DrawFact.ResultRecorded;
import org.anzheng.supervision.draws.InspectionResult.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what was drawn and found, and of the append-only history of plans. */
@Repository
class ResultStore {

  private final JdbcClient jdbc;

  ResultStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(DrawMade fact) {
    int place = 0;
    for (Drawn drawn : fact.drawn()) {
      place++;
      jdbc.sql(
              """
              INSERT INTO supervision.draw_result (plan, place, object, inspectors)
              VALUES (:plan, :place, :object, :inspectors)
              """)
          .param("plan", fact.step().number())
          .param("place", place)
          .param("object", drawn.object())
          .param("inspectors", drawn.inspectors().toArray(String[]::new))
          .update();
    }
  }

  void record(ResultRecorded fact) {
    jdbc.sql(
            """
            UPDATE supervision.draw_result SET outcome = :outcome, inspected_on = :inspectedOn,
              published_on = :publishedOn, note = :note
            WHERE plan = :plan AND object = :object AND outcome IS NULL
            """)
        .param("outcome", fact.outcome().name())
        .param("inspectedOn", fact.inspectedOn())
        .param("publishedOn", ChinaTime.dateOf(fact.act().at()))
        .param("note", fact.note())
        .param("plan", fact.step().number())
        .param("object", fact.object())
        .update();
  }

  List<InspectionResult> of(String plan) {
    return jdbc.sql("SELECT * FROM supervision.draw_result WHERE plan = :plan ORDER BY place")
        .param("plan", plan)
        .query(ResultStore::row)
        .list();
  }

  void append(DrawFact fact) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO supervision.draw_event
              (fact_id, plan, kind, transition, at, account, organisation, role, note)
            VALUES (:fact, :plan, :kind, :transition, :at, :account, :organisation, :role, :note)
            """)
        .param("fact", act.id())
        .param("plan", fact.step().number())
        .param("kind", fact.kind())
        .param("transition", fact.step().transition().name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("note", fact.words())
        .update();
  }

  List<DrawEvent> events(String plan) {
    return jdbc.sql(
            """
            SELECT fact_id, transition, at, role, note FROM supervision.draw_event
            WHERE plan = :plan ORDER BY seq
            """)
        .param("plan", plan)
        .query((row, i) ->
            new DrawEvent(
                row.getObject("fact_id", UUID.class),
                DrawTransition.valueOf(row.getString("transition")),
                row.getTimestamp("at").toInstant(),
                Role.valueOf(row.getString("role")),
                row.getString("note")))
        .list();
  }

  private static InspectionResult row(ResultSet row, int index) throws SQLException {
    String outcome = row.getString("outcome");
    return new InspectionResult(
        row.getString("plan"),
        row.getInt("place"),
        row.getString("object"),
        DrawRows.texts(row, "inspectors"),
        outcome == null
            ? Optional.empty()
            : Optional.of(
                new Recorded(
                    InspectionOutcome.valueOf(outcome),
                    row.getObject("inspected_on", LocalDate.class),
                    row.getObject("published_on", LocalDate.class),
                    row.getString("note"))));
  }
}
