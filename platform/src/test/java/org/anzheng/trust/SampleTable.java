package org.anzheng.trust;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small fact table of these tests, guarded like any other. */
final class SampleTable {

  private SampleTable() {}

  static void create(JdbcClient owner) {
    owner
        .sql(
            """
            DO $$ BEGIN
              IF to_regclass('sample.sample_event') IS NULL THEN
                CREATE SCHEMA sample;
                CREATE TABLE sample.sample_event (fact_id uuid PRIMARY KEY, kind text NOT NULL);
                PERFORM trust.guard('sample.sample_event');
              END IF;
            END $$
            """)
        .update();
  }

  static void insert(JdbcClient jdbc, UUID fact) {
    jdbc.sql("INSERT INTO sample.sample_event (fact_id, kind) VALUES (:id, 'Sample')")
        .param("id", fact)
        .update();
  }
}
