package org.anzheng.scheme.norms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what happened to drafts: appended, never changed. */
@Repository
class NormEventStore {

  private final JdbcClient jdbc;

  NormEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(NormFact fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.norm_event (fact_id, draft, kind, transition, content_hash, note,
              at, account, organisation, role)
            VALUES (:fact, :draft, :kind, :transition, :hash, :note, :at, :account, :organisation,
              :role)
            """)
        .param("fact", fact.act().id())
        .param("draft", fact.draft())
        .param("kind", fact.kind())
        .param("transition", fact.transition().name())
        .param("hash", fact.contentHash())
        .param("note", fact.note())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
  }

  List<NormDraftEvent> history(String draft) {
    return jdbc.sql("SELECT * FROM scheme.norm_event WHERE draft = :draft ORDER BY seq")
        .param("draft", draft)
        .query(NormEventStore::event)
        .list();
  }

  private static NormDraftEvent event(ResultSet row, int index) throws SQLException {
    return new NormDraftEvent(
        row.getObject("fact_id", UUID.class),
        NormTransition.valueOf(row.getString("transition")),
        row.getString("content_hash"),
        row.getString("note"),
        Role.valueOf(row.getString("role")),
        row.getObject("organisation", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
