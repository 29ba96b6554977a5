package org.anzheng.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that counts the certificates there were at the end of each month. */
@Repository
class StockStore {

  /**
   * Every change of status takes a certificate out of the one before and into its own; what it was
   * before is told by effective time, as the register answers. Midnight does not wait for the event
   * that records the expiry. What there is at the end of a month is all that was moved until then.
   */
  private static final String COUNT =
      """
      WITH turned AS (
        SELECT e.number, e.effective_at, e.to_status, lag(e.to_status) OVER (
          PARTITION BY e.number ORDER BY e.effective_at, e.seq) AS before
        FROM register.certificate_event e
        WHERE e.from_status IS DISTINCT FROM e.to_status AND e.effective_at <= :now
        UNION ALL
        SELECT c.number, (c.valid_to + 1)::timestamp AT TIME ZONE 'Asia/Shanghai', 'EXPIRED',
          c.status
        FROM register.certificate c
        WHERE c.status IN ('VALID', 'SUSPENDED') AND c.valid_to < :today),
      moved AS (
        SELECT greatest(date_trunc('month', t.effective_at AT TIME ZONE 'Asia/Shanghai')::date,
            :first) AS month,
          c.category, c.tier, coalesce(substr(c.division, 1, 2) || '0000', '') AS province,
          c.issuer, s.status, sum(s.certificates) AS certificates
        FROM turned t JOIN register.certificate c ON c.number = t.number
        CROSS JOIN LATERAL (VALUES (t.to_status, 1), (t.before, -1)) s (status, certificates)
        WHERE s.status IS NOT NULL
        GROUP BY 1, 2, 3, 4, 5, 6),
      one AS (
        SELECT p.property, m.month, p.value, m.status, sum(m.certificates) AS certificates
        FROM moved m CROSS JOIN LATERAL (VALUES ('CATEGORY', m.category), ('LEVEL', m.tier),
          ('PROVINCE', m.province), ('BODY', m.issuer)) p (property, value)
        GROUP BY 1, 2, 3, 4)
      SELECT o.property, e.month::date AS month, o.value, o.status,
        sum(o.certificates) AS certificates, :now::timestamptz AS counted_at
      FROM generate_series(:first::date, :last::date, interval '1 month') e (month)
      JOIN one o ON o.month <= e.month
      GROUP BY 1, 2, 3, 4 HAVING sum(o.certificates) <> 0
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate many;

  StockStore(JdbcClient jdbc, NamedParameterJdbcTemplate many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** Whether nobody else counts; until the end of the transaction then nobody else will. */
  boolean begin() {
    return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('register/stock', 0))")
        .query(Boolean.class)
        .single();
  }

  Optional<Instant> counted() {
    return jdbc.sql("SELECT counted_at FROM register.month_stock LIMIT 1")
        .query((row, i) -> RegisterRows.instant(row, "counted_at"))
        .optional();
  }

  /**
   * All months from the first to the one of the instant. Only reads, so that no reader of changes
   * waits for it as for a transaction that writes.
   */
  List<MonthStock> count(YearMonth first, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    return jdbc.sql(COUNT)
        .param("first", first.atDay(1))
        .param("last", YearMonth.from(today).atDay(1))
        .param("today", today)
        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(PublicStock::stock)
        .list();
  }

  /** In place of what was counted before. */
  void save(List<MonthStock> stock) {
    jdbc.sql("DELETE FROM register.month_stock").update();
    many.batchUpdate(
        """
        INSERT INTO register.month_stock
          (property, month, value, status, certificates, counted_at)
        VALUES (:property, :month, :value, :status, :certificates, :countedAt)
        """,
        stock.stream().map(StockStore::parameters).toArray(SqlParameterSource[]::new));
  }

  private static MapSqlParameterSource parameters(MonthStock line) {
    return new MapSqlParameterSource()
        .addValue("property", line.property().name())
        .addValue("month", line.month().atDay(1))
        .addValue("value", line.value())
        .addValue("status", line.status().name())
        .addValue("certificates", line.certificates())
        .addValue("countedAt", Timestamp.from(line.countedAt()));
  }
}
