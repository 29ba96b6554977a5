package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the requests to erase; the words that name a person are sealed and go at the end. */
@Repository
class ErasureStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  ErasureStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  /** The requests about a case, newest first. */
  List<PersonErasure> of(String number) {
    return jdbc.sql(
            """
            SELECT * FROM certification.person_erasure WHERE number = :number
            ORDER BY requested_at DESC, id
            """)
        .param("number", number)
        .query(ErasureStore::erasure)
        .list();
  }

  /** The open requests of a body, oldest first. */
  List<PersonErasure> open(UUID body) {
    return jdbc.sql(
            """
            SELECT * FROM certification.person_erasure WHERE body = :body AND status = 'REQUESTED'
            ORDER BY requested_at, id
            """)
        .param("body", body)
        .query(ErasureStore::erasure)
        .list();
  }

  /** What names the person, while the request is open. */
  List<String> words(PersonErasure erasure) {
    return jdbc.sql("SELECT words_sealed FROM certification.person_erasure WHERE id = :id")
        .param("id", erasure.id())
        .query((row, i) -> sealer.openText(row.getBytes(1)).lines().toList())
        .single();
  }

  void insert(PersonErasure erasure, List<String> words) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO certification.person_erasure (id, number, chain, body, status, ground,
                  words_sealed, requested_by, requested_at, records, forms, version)
                VALUES (:id, :number, :chain, :body, :status, :ground, :words, :by, :at, 0, 0, 1)
                ON CONFLICT (number) WHERE status = 'REQUESTED' DO NOTHING
                """)
            .param("id", erasure.id())
            .param("number", erasure.number())
            .param("chain", erasure.chain())
            .param("body", erasure.body())
            .param("status", erasure.status().name())
            .param("ground", erasure.ground().name())
            .param("words", sealer.sealText(String.join("\n", words)))
            .param("by", erasure.requestedBy())
            .param("at", erasure.requestedAt().atOffset(UTC))
            .update();
    if (inserted == 0) {
      throw new Refusal(ErasureRefusal.REQUESTED_ALREADY);
    }
  }

  /** Saves how a request ended; its words go. */
  void end(PersonErasure after) {
    int changed =
        jdbc.sql(
                """
                UPDATE certification.person_erasure SET status = :status, words_sealed = NULL,
                  ended_at = :at, records = :records, forms = :forms, version = :version
                WHERE id = :id AND version = :version - 1
                """)
            .param("status", after.status().name())
            .param("at", after.endedAt().orElseThrow().atOffset(UTC))
            .param("records", after.records())
            .param("forms", after.forms())
            .param("version", after.version())
            .param("id", after.id())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  void append(ErasureFact fact, int sequence) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO certification.person_erasure_event (fact_id, erasure, seq, kind, transition,
              at, account, organisation, role)
            VALUES (:fact, :erasure, :seq, :kind, :transition, :at, :account, :organisation, :role)
            """)
        .param("fact", act.id())
        .param("erasure", fact.step().erasure())
        .param("seq", sequence)
        .param("kind", fact.kind())
        .param("transition", fact.step().transition().name())
        .param("at", act.at().atOffset(UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .update();
  }

  private static PersonErasure erasure(ResultSet row, int number) throws SQLException {
    return new PersonErasure(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("chain"),
        row.getObject("body", UUID.class),
        ErasureStatus.valueOf(row.getString("status")),
        ErasureGround.valueOf(row.getString("ground")),
        row.getObject("requested_by", UUID.class),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getInt("records"),
        row.getInt("forms"),
        row.getInt("version"));
  }
}
