package org.anzheng.trust;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of a fact table has a record, and every record a row. */
final class FactTableCheck {

  private static final String TABLES =
      """
      SELECT format('%I.%I', n.nspname, c.relname) AS name, t.tgenabled <> 'D' AS enabled
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE t.tgfoid = 'trust.require_leaf()'::regprocedure
      ORDER BY 1
      """;

  private final JdbcClient jdbc;
  private final Findings findings;

  FactTableCheck(JdbcClient jdbc, Findings findings) {
    this.jdbc = jdbc;
    this.findings = findings;
  }

  void run() {
    List<Table> tables =
        jdbc.sql(TABLES)
            .query((row, i) -> new Table(row.getString("name"), row.getBoolean("enabled")))
            .list();
    for (Table table : tables) {
      findings.unless(table.enabled(), DifferenceKind.TRIGGER_OFF, "%s", table.name());
      rowsWithoutRecord(table);
    }
    recordsWithoutRow(tables);
  }

  private void rowsWithoutRecord(Table table) {
    jdbc.sql(
            """
            SELECT f.fact_id FROM %s f
            WHERE NOT EXISTS (SELECT 1 FROM trust.record_version r WHERE r.rec_id = f.fact_id)
            LIMIT 1000
            """
                .formatted(table.name()))
        .query(row -> {
          findings.add(DifferenceKind.ROW_WITHOUT_RECORD, "%s %s", table.name(), row.getString(1));
        });
  }

  private void recordsWithoutRow(List<Table> tables) {
    String nowhere =
        tables.stream()
            .map(t ->
                "NOT EXISTS (SELECT 1 FROM %s f WHERE f.fact_id = r.rec_id)".formatted(t.name()))
            .collect(Collectors.joining(" AND ", "", ""));
    jdbc.sql(
            "SELECT r.chain, r.n, r.kind FROM trust.record_version r WHERE "
                + (nowhere.isEmpty() ? "true" : nowhere)
                + " LIMIT 1000")
        .query(row -> {
          findings.add(
              DifferenceKind.RECORD_WITHOUT_ROW,
              "%s record %d (%s)",
              row.getString("chain"),
              row.getLong("n"),
              row.getString("kind"));
        });
  }

  private record Table(String name, boolean enabled) {}
}
