package org.anzheng.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.people.PersonDiary.BookedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days for which people are booked. */
@Repository
class BookingStore {

  private final JdbcClient jdbc;

  BookingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many days were free; waits for whoever books the same day of the same person just now. */
  int insert(String matter, Set<UUID> people, List<LocalDate> days, Instant now) {
    return jdbc.sql(
            """
            INSERT INTO people.booking (identity_digest, person, body, day, matter, booked_at)
            SELECT p.identity_digest, p.id, p.body, d.day, :matter, :now
            FROM people.person p CROSS JOIN unnest(CAST(:days AS date[])) AS d (day)
            WHERE p.id = ANY (CAST(:people AS uuid[]))
            ORDER BY p.identity_digest, d.day
            ON CONFLICT (identity_digest, day) WHERE released_at IS NULL AND done_at IS NULL
              DO NOTHING
            """)
        .param("matter", matter)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("days", array(days))
        .param("people", array(people))
        .update();
  }

  void release(String matter, LocalDate from, Instant now) {
    jdbc.sql(
            """
            UPDATE people.booking SET released_at = :now
            WHERE matter = :matter AND day >= :from AND released_at IS NULL AND done_at IS NULL
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("matter", matter)
        .param("from", from)
        .update();
  }

  void done(String matter, LocalDate day, Instant now) {
    jdbc.sql(
            """
            UPDATE people.booking SET done_at = :now
            WHERE matter = :matter AND day <= :day AND released_at IS NULL AND done_at IS NULL
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("matter", matter)
        .param("day", day)
        .update();
  }

  /** What else these people are booked for on these days. */
  List<BookedName> taken(String matter, UUID body, Set<UUID> people, List<LocalDate> days) {
    return jdbc.sql(
            """
            SELECT p.id, p.name, b.day, CASE WHEN b.body = :body THEN b.matter END AS matter,
                   false AS done
            FROM people.person p
            JOIN people.booking b ON b.identity_digest = p.identity_digest
            WHERE p.id = ANY (CAST(:people AS uuid[])) AND b.day = ANY (CAST(:days AS date[]))
              AND b.matter <> :matter AND b.released_at IS NULL AND b.done_at IS NULL
            ORDER BY p.name, b.day
            """)
        .param("body", body)
        .param("people", array(people))
        .param("days", array(days))
        .param("matter", matter)
        .query((row, number) -> new BookedName(row.getString("name"), booked(row)))
        .list();
  }

  List<BookedDay> ofBody(UUID body, LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            SELECT p.id, b.day, CASE WHEN b.body = :body THEN b.matter END AS matter,
                   b.done_at IS NOT NULL AS done
            FROM people.person p
            JOIN people.booking b ON b.identity_digest = p.identity_digest
            WHERE p.body = :body AND p.status <> 'LEFT'
              AND b.day BETWEEN :first AND :last AND b.released_at IS NULL
            ORDER BY b.day, b.id
            """)
        .param("body", body)
        .param("first", first)
        .param("last", last)
        .query((row, number) -> booked(row))
        .list();
  }

  private static BookedDay booked(ResultSet row) throws SQLException {
    return new BookedDay(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        Optional.ofNullable(row.getString("matter")),
        row.getBoolean("done"));
  }

  private static String[] array(Collection<?> values) {
    return values.stream().map(String::valueOf).toArray(String[]::new);
  }
}
