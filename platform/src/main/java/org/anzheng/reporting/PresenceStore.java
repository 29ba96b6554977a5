package org.anzheng.reporting;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of who was where, by what was reported; and where a trial run believes them to be. */
@Repository
class PresenceStore {

  private final JdbcClient jdbc;

  PresenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * 在场: a day of somebody with a client.
   *
   * @param place what the key of the activity begins with: the client's code in plans, the body's
   *     number of the certificate in results
   */
  record Presence(LocalDate day, String place) {}

  /** Two files of one body wait for each other, so that neither overlooks the other. */
  void lock(UUID body) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('presence/' || :body, 0))")
        .param("body", body.toString())
        .query((row, i) -> body)
        .single();
  }

  /** What holds of an activity now; nobody when it is withdrawn. */
  void save(ReportBatch batch, StatementRow statement) {
    jdbc.sql(
            """
            DELETE FROM reporting.presence
            WHERE body = :body AND report_table = :table AND key = :key
            """)
        .param("body", batch.body())
        .param("table", batch.table().name())
        .param("key", statement.key())
        .update();
    if (!statement.withdraws() && statement.from().isPresent()) {
      statement.people().stream().distinct().forEach(person -> attend(batch, statement, person));
    }
  }

  private void attend(ReportBatch batch, StatementRow statement, String person) {
    jdbc.sql(
            """
            INSERT INTO reporting.presence (registration_no, body, report_table, key, day_from, day_to)
            VALUES (:person, :body, :table, :key, :from, :to) ON CONFLICT DO NOTHING
            """)
        .param("person", person)
        .param("body", batch.body())
        .param("table", batch.table().name())
        .param("key", statement.key())
        .param("from", statement.from().orElseThrow())
        .param("to", statement.to().or(statement::from).orElseThrow())
        .update();
  }

  /** The same in a trial run. */
  void rehearse(ReportBatch batch, StatementRow statement) {
    jdbc.sql("DELETE FROM reporting.trial_presence WHERE batch = :batch AND key = :key")
        .param("batch", batch.id())
        .param("key", statement.key())
        .update();
    List<String> people = statement.withdraws() ? List.of() : statement.people();
    (people.isEmpty() ? List.of("") : people)
        .stream()
            .distinct()
            .forEach(person ->
                jdbc.sql(
                        """
                        INSERT INTO reporting.trial_presence (batch, key, registration_no, day_from,
                          day_to)
                        VALUES (:batch, :key, :person, :from, :to)
                        """)
                    .param("batch", batch.id())
                    .param("key", statement.key())
                    .param("person", person)
                    .param("from", statement.from().orElse(null), Types.DATE)
                    .param("to", statement.to().or(statement::from).orElse(null), Types.DATE)
                    .update());
  }

  /** The trial run is over. */
  void forget(UUID batch) {
    jdbc.sql("DELETE FROM reporting.trial_presence WHERE batch = :batch")
        .param("batch", batch)
        .update();
  }

  /** Days between two on which other bodies reported the person. */
  Set<LocalDate> elsewhere(String person, UUID body, LocalDate from, LocalDate to) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT DISTINCT d::date AS day FROM reporting.presence p
                CROSS JOIN LATERAL generate_series(greatest(p.day_from, :from::date),
                  least(p.day_to, :to::date), interval '1 day') d
                WHERE p.registration_no = :person AND p.body <> :body
                  AND p.day_from <= :to AND p.day_to >= :from
                """)
            .param("from", from)
            .param("to", to)
            .param("person", person)
            .param("body", body)
            .query((row, i) -> row.getObject("day", LocalDate.class))
            .list());
  }

  /** Where else this body reported the person in the same table, as this run has it. */
  List<Presence> besides(ReportBatch batch, StatementRow statement, String person) {
    Optional<LocalDate> from = statement.from();
    Optional<LocalDate> to = statement.to();
    return jdbc.sql(
            """
            SELECT DISTINCT d::date AS day, split_part(x.key, '|', 1) AS place
            FROM (SELECT p.key, p.day_from, p.day_to FROM reporting.presence p
                WHERE p.registration_no = :person AND p.body = :body AND p.report_table = :table
                  AND NOT EXISTS (SELECT 1 FROM reporting.trial_presence t
                    WHERE t.batch = :batch AND t.key = p.key)
                UNION ALL
                SELECT t.key, t.day_from, t.day_to FROM reporting.trial_presence t
                WHERE t.batch = :batch AND t.registration_no = :person) x
            CROSS JOIN LATERAL generate_series(greatest(x.day_from, :from::date),
              least(x.day_to, :to::date), interval '1 day') d
            WHERE x.day_from <= :to AND x.day_to >= :from
              AND split_part(x.key, '|', 1) <> :place
            ORDER BY day, place
            """)
        .param("person", person)
        .param("body", batch.body())
        .param("table", batch.table().name())
        .param("batch", batch.id())
        .param("from", from.orElseThrow())
        .param("to", to.orElseThrow())
        .param("place", statement.place())
        .query(
            (row, i) -> new Presence(row.getObject("day", LocalDate.class), row.getString("place")))
        .list();
  }
}
