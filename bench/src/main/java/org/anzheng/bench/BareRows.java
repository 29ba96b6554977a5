package org.anzheng.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What it would cost at the least to write a standing to every certificate: one bare update. */
final class BareRows {

  private final JdbcClient owner;

  BareRows(JdbcClient owner, int many) {
    this.owner = owner;
    owner.sql("CREATE SCHEMA IF NOT EXISTS bench").update();
    owner.sql("DROP TABLE IF EXISTS bench.standing").update();
    owner
        .sql("CREATE TABLE bench.standing (number text PRIMARY KEY, standing text NOT NULL)")
        .update();
    owner
        .sql(
            """
            INSERT INTO bench.standing (number, standing)
            SELECT 'N-' || n, 'IN_FORCE' FROM generate_series(1, :many) AS n
            """)
        .param("many", many)
        .update();
  }

  /** Seconds that the update takes. */
  double update() {
    long begin = System.nanoTime();
    owner.sql("UPDATE bench.standing SET standing = 'SUSPENDED'").update();
    return Crowd.seconds(begin);
  }
}
