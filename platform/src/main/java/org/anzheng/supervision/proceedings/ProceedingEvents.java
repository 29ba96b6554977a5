package org.anzheng.supervision.proceedings;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the append-only events of proceedings. */
@Repository
class ProceedingEvents {

  private final JdbcClient jdbc;

  ProceedingEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(ProceedingMoved fact) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO supervision.proceeding_event (fact_id, proceeding, transition, to_status, at,
              account, organisation, role, public)
            VALUES (:fact, :proceeding, :transition, :to, :at, :account, :organisation, :role,
              :public)
            """)
        .param("fact", act.id())
        .param("proceeding", fact.step().number())
        .param("transition", fact.step().transition())
        .param("to", fact.step().to())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("public", fact.publicLeaf().isPresent())
        .update();
  }

  List<ProceedingEvent> of(String number) {
    return jdbc.sql("SELECT * FROM supervision.proceeding_event WHERE proceeding = :n ORDER BY seq")
        .param("n", number)
        .query((row, i) ->
            new ProceedingEvent(
                row.getObject("fact_id", UUID.class),
                row.getString("transition"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", UUID.class),
                row.getObject("organisation", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getBoolean("public")))
        .list();
  }
}
