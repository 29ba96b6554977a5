package org.anzheng.complaints;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only events of complaints; what was typed with them is sealed. */
@Repository
class ComplaintEventStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  ComplaintEventStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void append(ComplaintFact fact) {
    append(fact, fact.step().number(), fact.step().to().name(), fact.note());
  }

  void append(EscalationFact fact) {
    append(fact, fact.step().number(), fact.step().to().name(), fact.note());
  }

  List<ComplaintEvent> of(String number) {
    return jdbc.sql(
            """
            SELECT fact_id, kind, at, account, organisation, role, note
            FROM complaints.complaint_event WHERE complaint = :number ORDER BY seq
            """)
        .param("number", number)
        .query((row, i) ->
            new ComplaintEvent(
                row.getObject("fact_id", UUID.class),
                row.getString("kind"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", UUID.class),
                row.getObject("organisation", UUID.class),
                Role.valueOf(row.getString("role")),
                sealer.openText(row.getBytes("note"))))
        .list();
  }

  private void append(Fact fact, String number, String to, String note) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO complaints.complaint_event
              (fact_id, complaint, kind, to_status, at, account, organisation, role, note)
            VALUES (:fact, :complaint, :kind, :to, :at, :account, :organisation, :role, :note)
            """)
        .param("fact", act.id())
        .param("complaint", number)
        .param("kind", fact.kind())
        .param("to", to)
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("note", sealer.sealText(note))
        .update();
  }
}
