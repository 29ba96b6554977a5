package org.anzheng.conformity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only events of matters; what was typed with them is sealed. */
@Repository
class MatterEventStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  MatterEventStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void append(ConformityFact fact) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO conformity.matter_event (fact_id, matter, matter_kind, transition, to_status,
              at, account, organisation, role, reason, note)
            VALUES (:fact, :matter, :kind, :transition, :to, :at, :account, :organisation, :role,
              :reason, :note)
            """)
        .param("fact", act.id())
        .param("matter", fact.step().number())
        .param("kind", fact.step().kind().name())
        .param("transition", fact.step().transition())
        .param("to", fact.step().to())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("reason", fact.reason().orElse(null), Types.VARCHAR)
        .param("note", sealer.sealText(fact.note()))
        .update();
  }

  List<MatterEvent> of(String matter) {
    return jdbc.sql("SELECT * FROM conformity.matter_event WHERE matter = :matter ORDER BY seq")
        .param("matter", matter)
        .query((row, i) -> event(row))
        .list();
  }

  private MatterEvent event(ResultSet row) throws SQLException {
    return new MatterEvent(
        row.getObject("fact_id", UUID.class),
        MatterKind.valueOf(row.getString("matter_kind")).transition(row.getString("transition")),
        row.getTimestamp("at").toInstant(),
        row.getObject("account", UUID.class),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("role")),
        Optional.ofNullable(row.getString("reason")),
        sealer.openText(row.getBytes("note")));
  }
}
