package org.anzheng.bench;

import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A current row and its events, shaped like those of certificates; one copy with the guard that
 * lets no event commit without its leaf, one without.
 */
enum StatusTable {
  GUARDED("guarded"),
  FREE("free");

  private final String name;

  StatusTable(String name) {
    this.name = name;
  }

  /** Makes both, with so many current rows. */
  static void create(JdbcClient owner, int rows) {
    owner.sql("DROP SCHEMA IF EXISTS bench CASCADE").update();
    owner.sql("CREATE SCHEMA bench").update();
    for (StatusTable table : values()) {
      table.createOne(owner, rows);
    }
    owner.sql("SELECT trust.guard('bench.guarded_event')").query(row -> {});
  }

  private void createOne(JdbcClient owner, int rows) {
    owner
        .sql(
            """
            CREATE TABLE bench.%1$s (
              number text PRIMARY KEY, body uuid NOT NULL, status text NOT NULL,
              holder_name text NOT NULL, scope text NOT NULL, version int NOT NULL
            );
            INSERT INTO bench.%1$s
            SELECT 'B-' || n, '%2$s', 'VALID', '示例网络安全服务有限公司', repeat('示例服务范围', 20), 0
            FROM generate_series(0, %3$d) n;
            CREATE TABLE bench.%1$s_event (LIKE certificates.certificate_event INCLUDING ALL);
            """
                .formatted(name, StatusTransaction.ACTOR.organisation(), rows - 1))
        .update();
  }

  /** The version of the current row. */
  int version(JdbcClient jdbc, String number) {
    return jdbc.sql(
            "SELECT * FROM bench.%s WHERE number = :number AND body = :body".formatted(name))
        .param("number", number)
        .param("body", StatusTransaction.ACTOR.organisation())
        .query((row, i) -> row.getInt("version"))
        .single();
  }

  void update(JdbcClient jdbc, StatusMarked fact, int version) {
    int changed =
        jdbc.sql(
                """
                UPDATE bench.%s SET status = :status, version = :version
                WHERE number = :number AND version = :version - 1
                """
                    .formatted(name))
            .param("status", fact.to().name())
            .param("version", version)
            .param("number", fact.number())
            .update();
    if (changed != 1) {
      throw new IllegalStateException("no two clients share a number");
    }
  }

  void append(JdbcClient jdbc, StatusMarked fact, int sequence) {
    jdbc.sql(
            """
            INSERT INTO bench.%s_event (fact_id, number, seq, kind, from_status,
              to_status, reason, suspended_until, document_hash, late, effective_at, decided_at,
              published_at, recorded_at, account, organisation, role)
            VALUES (:factId, :number, :seq, :kind, :from, :to, :reason, :until, :hash, false,
              :effective, :decided, :effective, :effective, :account, :organisation, :role)
            """
                .formatted(name))
        .param("factId", fact.act().id())
        .param("number", fact.number())
        .param("seq", sequence)
        .param("kind", fact.kind())
        .param("from", fact.from().name())
        .param("to", fact.to().name())
        .param("reason", fact.reason())
        .param("until", fact.until(), Types.DATE)
        .param("hash", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")
        .param("effective", fact.effective().atOffset(ZoneOffset.UTC))
        .param("decided", fact.decided().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
  }
}
