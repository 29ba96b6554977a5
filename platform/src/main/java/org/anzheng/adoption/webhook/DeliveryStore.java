package org.anzheng.adoption.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the messages: what waits, and what became of each. */
@Repository
class DeliveryStore {

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String id, UUID organisation, String type, String body, Instant now) {
    jdbc.sql(
            """
            INSERT INTO adoption.delivery (id, organisation, type, body, created_at, status,
              attempts, next_at)
            VALUES (:id, :organisation, :type, :body, :now, 'WAITING', 0, :now)
            """)
        .param("id", id)
        .param("organisation", organisation)
        .param("type", type)
        .param("body", body)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Takes the next message whose time has come, for as long as a lease: another server leaves it
   * alone, and when this one dies it is tried again.
   *
   * @param except receivers that were just found not to answer
   */
  Optional<Delivery> take(Instant now, Instant lease, Collection<UUID> except) {
    return jdbc.sql(
            """
            UPDATE adoption.delivery SET attempts = attempts + 1, next_at = :lease
            WHERE id = (SELECT id FROM adoption.delivery
              WHERE status = 'WAITING' AND next_at <= :now AND organisation <> ALL(:except)
              ORDER BY next_at, seq LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """)
        .param("lease", lease.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("except", except.toArray(UUID[]::new))
        .query((row, i) -> delivery(row))
        .optional();
  }

  void record(String id, DeliveryStatus status, String outcome, Instant next) {
    jdbc.sql(
            """
            UPDATE adoption.delivery SET status = :status, outcome = :outcome, next_at = :next
            WHERE id = :id
            """)
        .param("status", status.name())
        .param("outcome", outcome)
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** What was missed waits again, with all its attempts; how many. */
  int replayMissed(UUID organisation, Instant now) {
    return jdbc.sql(
            """
            UPDATE adoption.delivery SET status = 'WAITING', attempts = 0, next_at = :now
            WHERE organisation = :organisation AND status = 'MISSED'
            """)
        .param("organisation", organisation)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What was sent or missed since then waits again, with all its attempts; how many. */
  int replaySince(Instant since, UUID organisation, Instant now) {
    return jdbc.sql(
            """
            UPDATE adoption.delivery SET status = 'WAITING', attempts = 0, next_at = :now
            WHERE organisation = :organisation AND status <> 'WAITING' AND created_at >= :since
            """)
        .param("organisation", organisation)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What came before this time and waits no more is gone; how many. */
  int forget(Instant before) {
    return jdbc.sql(
            "DELETE FROM adoption.delivery WHERE status <> 'WAITING' AND created_at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The latest, newest first. */
  List<Delivery> of(UUID organisation, int most) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.delivery WHERE organisation = :organisation
            ORDER BY seq DESC LIMIT :most
            """)
        .param("organisation", organisation)
        .param("most", most)
        .query((row, i) -> delivery(row))
        .list();
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString("id"),
        row.getObject("organisation", UUID.class),
        row.getString("type"),
        row.getString("body"),
        row.getTimestamp("created_at").toInstant(),
        DeliveryStatus.valueOf(row.getString("status")),
        row.getInt("attempts"),
        row.getString("outcome"),
        row.getTimestamp("next_at").toInstant());
  }
}
