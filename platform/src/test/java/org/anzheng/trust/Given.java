package org.anzheng.trust;

import java.util.UUID;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A small fact table of these tests, guarded like any other. */
final class Given {

  private final JdbcClient owner;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Journal journal;

  Given(JdbcClient owner, JdbcClient jdbc, TransactionTemplate transaction, Journal journal) {
    this.owner = owner;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.journal = journal;
  }

  void factTable() {
    owner
        .sql(
            """
            DO $$ BEGIN
              CREATE SCHEMA IF NOT EXISTS sample;
              IF to_regclass('sample.sample_event') IS NULL THEN
                CREATE TABLE sample.sample_event (fact_id uuid PRIMARY KEY, kind text NOT NULL);
                PERFORM trust.guard('sample.sample_event');
              END IF;
            END $$
            """)
        .update();
  }

  void row(UUID fact) {
    jdbc.sql("INSERT INTO sample.sample_event (fact_id, kind) VALUES (:id, 'Sample')")
        .param("id", fact)
        .update();
  }

  <F extends Fact> F announced(F fact) {
    transaction.executeWithoutResult(status -> {
      row(fact.act().id());
      journal.announce(fact);
    });
    return fact;
  }

  static String chain() {
    return "case/" + UUID.randomUUID();
  }
}
