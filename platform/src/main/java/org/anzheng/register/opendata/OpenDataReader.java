package org.anzheng.register.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.anzheng.register.ChangePlace;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the register line by line, all of it as it was at one moment. */
@Repository
class OpenDataReader {

  private static final int BATCH = 1000;
  private static final String CERTIFICATES =
      """
      SELECT c.number, CASE WHEN c.status IN ('VALID', 'SUSPENDED') AND c.valid_to < :today
          THEN 'EXPIRED' ELSE c.status END AS status,
        e.effective_at AS status_since, e.reason, e.suspended_until, c.holder_name,
        t.holder_name_en, c.holder_uscc, c.division, c.category, c.tier AS level, t.rule_version,
        t.scope_zh, t.scope_en, c.issuer, b.name AS issuer_name, c.decided_on, c.issued_on,
        c.valid_to, c.replaces, c.replaced_by, c.document_hash
      FROM register.certificate c
      LEFT JOIN register.body b ON b.approval_no = c.issuer
      LEFT JOIN LATERAL (SELECT * FROM register.certificate_content t WHERE t.number = c.number
        ORDER BY t.effective_at DESC, t.recorded_at DESC LIMIT 1) t ON true
      LEFT JOIN LATERAL (SELECT * FROM register.certificate_event e WHERE e.number = c.number
          AND e.from_status IS DISTINCT FROM e.to_status
        ORDER BY e.effective_at DESC, e.seq DESC LIMIT 1) e ON true
      """;
  private static final String CHANGED =
      """
       WHERE c.number IN (SELECT key FROM register.change
        WHERE kind = 'CERTIFICATE' AND (transaction, id) > (:transaction::text::xid8, :id))
      """;
  private static final String BODIES =
      """
      SELECT b.*, (SELECT string_agg(DISTINCT s.category, ' ') FROM register.body_scope s
        WHERE s.approval_no = b.approval_no AND s.revoked_on IS NULL
          AND s.holds_from <= :today AND s.holds_to >= :today) AS categories
      FROM register.body b ORDER BY b.approval_no
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate moment;

  OpenDataReader(@Qualifier("reader") DataSource reader) {
    JdbcTemplate template = new JdbcTemplate(reader);
    template.setFetchSize(BATCH);
    this.jdbc = JdbcClient.create(template);
    this.moment = new TransactionTemplate(new JdbcTransactionManager(reader));
    this.moment.setReadOnly(true);
    this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Everything read inside is of the same moment. */
  void atOneMoment(Runnable reading) {
    moment.executeWithoutResult(status -> reading.run());
  }

  /** The last change that is in, and with it all before. */
  ChangePlace place() {
    return jdbc.sql(
            """
            SELECT transaction::text, id FROM register.change
            WHERE transaction < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY register.change.transaction DESC, id DESC LIMIT 1
            """)
        .query((row, i) -> new ChangePlace(Long.parseLong(row.getString(1)), row.getLong(2)))
        .optional()
        .orElse(ChangePlace.START);
  }

  void certificates(LocalDate today, Consumer<List<Optional<String>>> line) {
    read(jdbc.sql(CERTIFICATES), OpenDataTable.CERTIFICATES, today, line);
  }

  void changed(ChangePlace since, LocalDate today, Consumer<List<Optional<String>>> line) {
    read(
        jdbc.sql(CERTIFICATES + CHANGED)
            .param("transaction", Long.toString(since.transaction()))
            .param("id", since.id()),
        OpenDataTable.CERTIFICATES,
        today,
        line);
  }

  void bodies(LocalDate today, Consumer<List<Optional<String>>> line) {
    read(jdbc.sql(BODIES), OpenDataTable.BODIES, today, line);
  }

  private static void read(
      JdbcClient.StatementSpec statement,
      OpenDataTable table,
      LocalDate today,
      Consumer<List<Optional<String>>> line) {
    statement
        .param("today", today)
        .query(row -> {
          line.accept(cells(row, table));
        });
  }

  private static List<Optional<String>> cells(ResultSet row, OpenDataTable table)
      throws SQLException {
    List<Optional<String>> cells = new ArrayList<>();
    for (String column : table.columns()) {
      cells.add(Optional.ofNullable(row.getString(column)));
    }
    return cells;
  }
}
