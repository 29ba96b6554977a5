package org.anzheng.adoption.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the watch lists. */
@Repository
class WatchStore {

  private final JdbcClient jdbc;

  WatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One list grows at a time, so that its limit holds. */
  void lock(UUID organisation) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('watch/' || :organisation, 0))")
        .param("organisation", organisation.toString())
        .query((row, i) -> organisation)
        .single();
  }

  /** What is watched already stays as it is, with the new note. */
  void insert(UUID organisation, WatchKind kind, String target, String note, Instant now) {
    jdbc.sql(
            """
            INSERT INTO adoption.watch (id, organisation, kind, target, note, since)
            VALUES (:id, :organisation, :kind, :target, :note, :now)
            ON CONFLICT (organisation, target) WHERE ended_at IS NULL
            DO UPDATE SET note = excluded.note
            """)
        .param("id", UUID.randomUUID())
        .param("organisation", organisation)
        .param("kind", kind.name())
        .param("target", target)
        .param("note", note)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  int end(UUID id, UUID organisation, Instant now) {
    return jdbc.sql(
            """
            UPDATE adoption.watch SET ended_at = coalesce(ended_at, :now)
            WHERE id = :id AND organisation = :organisation
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .param("organisation", organisation)
        .update();
  }

  List<Watch> of(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.watch WHERE organisation = :organisation AND ended_at IS NULL
            ORDER BY since DESC, target
            """)
        .param("organisation", organisation)
        .query(WatchStore::watch)
        .list();
  }

  /** Who watches a certificate or its holder. */
  List<UUID> watchers(String certificate, String holder) {
    return jdbc.sql(
            """
            SELECT DISTINCT organisation FROM adoption.watch
            WHERE target IN (:certificate, :holder) AND ended_at IS NULL ORDER BY organisation
            """)
        .param("certificate", certificate)
        .param("holder", holder)
        .query((row, i) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Everything that anybody watches, in slices: what comes after a target. */
  List<String> targets(WatchKind kind, String after, int most) {
    return jdbc.sql(
            """
            SELECT DISTINCT target FROM adoption.watch
            WHERE kind = :kind AND target > :after AND ended_at IS NULL
            ORDER BY target LIMIT :most
            """)
        .param("kind", kind.name())
        .param("after", after)
        .param("most", most)
        .query((row, i) -> row.getString(1))
        .list();
  }

  private static Watch watch(ResultSet row, int index) throws SQLException {
    return new Watch(
        row.getObject("id", UUID.class),
        WatchKind.valueOf(row.getString("kind")),
        row.getString("target"),
        row.getString("note"),
        row.getTimestamp("since").toInstant(),
        List.of());
  }
}
