package org.anzheng.archive.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the locked sets, of what holds them and of their append-only history. */
@Repository
class RecordSetStore {

  private final JdbcClient jdbc;

  RecordSetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<RecordSet> find(String subject) {
    return jdbc.sql("SELECT * FROM archive.record_set WHERE subject = :subject")
        .param("subject", subject)
        .query(this::set)
        .optional();
  }

  /** The sets of a body, those that wait for somebody first. */
  List<RecordSet> of(UUID body) {
    return jdbc.sql(
            """
            SELECT * FROM archive.record_set WHERE body = :body
            ORDER BY status <> 'DESTRUCTION_PROPOSED', archived_on DESC, subject DESC
            LIMIT 500
            """)
        .param("body", body)
        .query(this::set)
        .list();
  }

  /** The sets that something holds. */
  List<RecordSet> held() {
    return jdbc.sql(
            """
            SELECT s.* FROM archive.record_set s
            WHERE EXISTS (SELECT 1 FROM archive.hold h
                          WHERE h.subject = s.subject AND h.lifted_at IS NULL)
            ORDER BY s.archived_on DESC, s.subject DESC
            """)
        .query(this::set)
        .list();
  }

  List<RecordSetEvent> events(String subject) {
    return jdbc.sql("SELECT * FROM archive.record_set_event WHERE subject = :subject ORDER BY seq")
        .param("subject", subject)
        .query((row, i) ->
            new RecordSetEvent(
                row.getObject("fact_id", UUID.class),
                row.getString("kind"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", UUID.class),
                row.getObject("organisation", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("note")))
        .list();
  }

  void insert(RecordSet set) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO archive.record_set (subject, chain, body, status, archived_on, manifest,
                  facts, files, keep_until, version)
                VALUES (:subject, :chain, :body, :status, :archivedOn, :manifest, :facts, :files,
                  :keepUntil, :version)
                ON CONFLICT (subject) DO NOTHING
                """)
            .param("subject", set.subject())
            .param("chain", set.chain())
            .param("body", set.body())
            .param("status", set.status().name())
            .param("archivedOn", set.archivedOn())
            .param("manifest", set.manifest())
            .param("facts", set.facts())
            .param("files", set.files().toArray(UUID[]::new))
            .param("keepUntil", set.keepUntil().orElse(null), Types.DATE)
            .param("version", set.version())
            .update();
    if (inserted == 0) {
      throw new Refusal(RecordSetRefusal.ALREADY_ARCHIVED);
    }
  }

  void update(
      RecordSet before, RecordSetStatus to, Optional<LocalDate> keepUntil, Optional<UUID> by) {
    int changed =
        jdbc.sql(
                """
                UPDATE archive.record_set SET status = :status, keep_until = :keepUntil,
                  proposed_by = :by, version = version + 1
                WHERE subject = :subject AND version = :version
                """)
            .param("status", to.name())
            .param("keepUntil", keepUntil.orElse(null), Types.DATE)
            .param("by", by.orElse(null), Types.OTHER)
            .param("subject", before.subject())
            .param("version", before.version())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  void place(String subject, Hold hold) {
    jdbc.sql(
            """
            INSERT INTO archive.hold (id, subject, reason, placed_at, organisation)
            VALUES (:id, :subject, :reason, :at, :organisation)
            """)
        .param("id", hold.id())
        .param("subject", subject)
        .param("reason", hold.reason())
        .param("at", hold.placedAt().atOffset(ZoneOffset.UTC))
        .param("organisation", hold.organisation())
        .update();
  }

  void lift(UUID hold, Instant at) {
    jdbc.sql("UPDATE archive.hold SET lifted_at = :at WHERE id = :id AND lifted_at IS NULL")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", hold)
        .update();
  }

  void append(RecordSetFact fact, int sequence) {
    jdbc.sql(
            """
            INSERT INTO archive.record_set_event (fact_id, subject, seq, kind, transition, at,
              account, organisation, role, note)
            VALUES (:fact, :subject, :seq, :kind, :transition, :at, :account, :organisation, :role,
              :note)
            """)
        .param("fact", fact.act().id())
        .param("subject", fact.subject())
        .param("seq", sequence)
        .param("kind", fact.kind())
        .param("transition", fact.step().transition().name())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .param("note", fact.note())
        .update();
  }

  private List<Hold> holds(String subject) {
    return jdbc.sql(
            """
            SELECT * FROM archive.hold WHERE subject = :subject AND lifted_at IS NULL
            ORDER BY placed_at, id
            """)
        .param("subject", subject)
        .query((row, i) ->
            new Hold(
                row.getObject("id", UUID.class),
                row.getString("reason"),
                row.getTimestamp("placed_at").toInstant(),
                row.getObject("organisation", UUID.class)))
        .list();
  }

  private RecordSet set(ResultSet row, int number) throws SQLException {
    String subject = row.getString("subject");
    return new RecordSet(
        subject,
        row.getString("chain"),
        row.getObject("body", UUID.class),
        RecordSetStatus.valueOf(row.getString("status")),
        row.getObject("archived_on", LocalDate.class),
        row.getString("manifest"),
        row.getInt("facts"),
        List.of((UUID[]) row.getArray("files").getArray()),
        Optional.ofNullable(row.getObject("keep_until", LocalDate.class)),
        Optional.ofNullable(row.getObject("proposed_by", UUID.class)),
        holds(subject),
        row.getInt("version"));
  }
}
