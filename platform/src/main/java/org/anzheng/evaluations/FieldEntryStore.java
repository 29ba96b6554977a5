package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.instant;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries of phones have been taken. Append-only. */
@Repository
class FieldEntryStore {

  private final JdbcClient jdbc;

  FieldEntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<FieldEntryRow> find(UUID id) {
    return jdbc.sql(
            """
            SELECT id, case_number, account, digest, fact_id, received_at
            FROM evaluations.field_entry WHERE id = :id
            """)
        .param("id", id)
        .query((row, number) ->
            new FieldEntryRow(
                row.getString("case_number"),
                uuid(row, "account"),
                row.getString("digest"),
                new FieldReceipt(
                    uuid(row, "id"), uuid(row, "fact_id"), instant(row, "received_at"))))
        .optional();
  }

  /** False when somebody took that identity meanwhile. */
  boolean insert(String caseNumber, FieldEntry entry, FieldReceipt receipt) {
    return jdbc.sql(
                """
                INSERT INTO evaluations.field_entry
                  (id, case_number, account, kind, digest, made_at, sent_at, received_at, fact_id)
                VALUES (:id, :case, :account, :kind, :digest, :made, :sent, :received, :fact)
                ON CONFLICT (id) DO NOTHING
                """)
            .param("id", entry.id())
            .param("case", caseNumber)
            .param("account", entry.account())
            .param("kind", entry.kind())
            .param("digest", entry.digest())
            .param("made", utc(entry.phone().made()))
            .param("sent", utc(entry.phone().sent()))
            .param("received", utc(receipt.received()))
            .param("fact", receipt.fact())
            .update()
        == 1;
  }
}
