package org.anzheng.adoption.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of lists on their way. */
@Repository
class VerificationRunStore {

  private final JdbcClient jdbc;

  VerificationRunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A question of a list. */
  record Line(int line, VerificationItem item) {}

  void open(String id, String fileName, Instant now) {
    jdbc.sql(
            """
            INSERT INTO adoption.verification_run (id, file_name, sent_at) VALUES (:id, :name, :now)
            """)
        .param("id", id)
        .param("name", fileName)
        .param("now", Timestamp.from(now))
        .update();
  }

  void add(String id, int first, List<VerificationItem> items) {
    jdbc.sql(
            """
            INSERT INTO adoption.verification_line
              (run, line, number, uscc, holder, category, level, body, on_day)
            SELECT :id, :first + place - 1, number, uscc, holder, category, level, body, on_day
            FROM unnest(:numbers::text[], :usccs::text[], :holders::text[],
              :categories::text[], :levels::text[], :bodies::text[], :days::text[]) WITH ORDINALITY
              AS asked (number, uscc, holder, category, level, body, on_day, place)
            """)
        .param("id", id)
        .param("first", first)
        .param("numbers", texts(items, VerificationItem::number))
        .param("usccs", texts(items, VerificationItem::uscc))
        .param("holders", texts(items, VerificationItem::holder))
        .param("categories", texts(items, VerificationItem::category))
        .param("levels", texts(items, VerificationItem::level))
        .param("bodies", texts(items, VerificationItem::body))
        .param("days", texts(items, VerificationItem::on))
        .update();
  }

  private static String[] texts(
      List<VerificationItem> items, Function<VerificationItem, String> field) {
    return items.stream().map(field).toArray(String[]::new);
  }

  void ready(String id, int lines) {
    jdbc.sql("UPDATE adoption.verification_run SET lines = :lines WHERE id = :id")
        .param("id", id)
        .param("lines", lines)
        .update();
  }

  int waiting() {
    return jdbc.sql("SELECT count(*) FROM adoption.verification_run WHERE finished_at IS NULL")
        .query(Integer.class)
        .single();
  }

  /** The oldest list that nobody is working on, kept from others until the transaction ends. */
  Optional<String> claim() {
    return jdbc.sql(
            """
            SELECT id FROM adoption.verification_run WHERE finished_at IS NULL
            ORDER BY sent_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
        .query(String.class)
        .optional();
  }

  List<Line> unanswered(String id, int limit) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.verification_line WHERE run = :id AND answer IS NULL
            ORDER BY line LIMIT :limit
            """)
        .param("id", id)
        .param("limit", limit)
        .query((row, i) ->
            new Line(
                row.getInt("line"),
                new VerificationItem(
                    row.getString("number"),
                    row.getString("uscc"),
                    row.getString("holder"),
                    row.getString("category"),
                    row.getString("level"),
                    row.getString("body"),
                    row.getString("on_day"))))
        .list();
  }

  void answer(String id, VerdictLine answer) {
    jdbc.sql(
            """
            UPDATE adoption.verification_line SET result = :result, answer = :answer::text[]
            WHERE run = :id AND line = :line
            """)
        .param("id", id)
        .param("line", answer.line())
        .param("result", answer.result().name())
        .param("answer", answer.cells().toArray(String[]::new))
        .update();
  }

  /** Counts what was answered; a list without a question left is finished. */
  void count(String id, Map<VerdictResult, Integer> more, int answered, Instant now) {
    jdbc.sql(
            """
            UPDATE adoption.verification_run SET done = done + :answered,
              confirmed = confirmed + :confirmed, differing = differing + :differing,
              not_found = not_found + :notFound, unreadable = unreadable + :unreadable,
              finished_at = CASE WHEN done + :answered >= lines THEN :now::timestamptz END
            WHERE id = :id
            """)
        .param("id", id)
        .param("answered", answered)
        .param("confirmed", more.getOrDefault(VerdictResult.CONFIRMED, 0))
        .param("differing", more.getOrDefault(VerdictResult.DIFFERS, 0))
        .param("notFound", more.getOrDefault(VerdictResult.NOT_FOUND, 0))
        .param("unreadable", more.getOrDefault(VerdictResult.UNREADABLE, 0))
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<VerificationRun> find(String id) {
    return jdbc.sql("SELECT * FROM adoption.verification_run WHERE id = :id")
        .param("id", id)
        .query(VerificationRunStore::run)
        .optional();
  }

  /** Answers behind a line; with {@code differing} those only that are not all right. */
  List<VerdictLine> answers(String id, int after, int limit, boolean differing) {
    return jdbc.sql(
            """
            SELECT line, answer FROM adoption.verification_line
            WHERE run = :id AND line > :after AND answer IS NOT NULL
              AND (NOT :differing OR result <> 'CONFIRMED')
            ORDER BY line LIMIT :limit
            """)
        .param("id", id)
        .param("after", after)
        .param("limit", limit)
        .param("differing", differing)
        .query((row, i) ->
            new VerdictLine(
                row.getInt("line"), List.of((String[]) row.getArray("answer").getArray())))
        .list();
  }

  void forget(Instant sentBefore) {
    jdbc.sql(
            """
            DELETE FROM adoption.verification_line WHERE run IN
              (SELECT id FROM adoption.verification_run WHERE sent_at < :before)
            """)
        .param("before", Timestamp.from(sentBefore))
        .update();
    jdbc.sql("DELETE FROM adoption.verification_run WHERE sent_at < :before")
        .param("before", Timestamp.from(sentBefore))
        .update();
  }

  private static VerificationRun run(ResultSet row, int index) throws SQLException {
    Map<VerdictResult, Integer> results = new EnumMap<>(VerdictResult.class);
    results.put(VerdictResult.CONFIRMED, row.getInt("confirmed"));
    results.put(VerdictResult.DIFFERS, row.getInt("differing"));
    results.put(VerdictResult.NOT_FOUND, row.getInt("not_found"));
    results.put(VerdictResult.UNREADABLE, row.getInt("unreadable"));
    return new VerificationRun(
        row.getString("id"),
        row.getString("file_name"),
        row.getInt("lines"),
        row.getInt("done"),
        results,
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
