package org.anzheng.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the sanctions on practice. */
@Repository
class SanctionStore {

  private final JdbcClient jdbc;

  SanctionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(PersonFact fact, Sanction sanction) {
    jdbc.sql(
            """
            INSERT INTO people.practice_sanction
              (fact_id, person, kind, first_day, last_day, ground, document_no)
            VALUES (:fact, :person, :kind, :first, :last, :ground, :document)
            """)
        .param("fact", fact.act().id())
        .param("person", fact.person())
        .param("kind", sanction.kind().name())
        .param("first", sanction.firstDay())
        .param("last", sanction.lastDay())
        .param("ground", sanction.ground())
        .param("document", sanction.documentNo())
        .update();
  }

  List<Sanction> of(UUID person) {
    return jdbc.sql(
            "SELECT * FROM people.practice_sanction WHERE person = :person ORDER BY first_day")
        .param("person", person)
        .query(SanctionStore::sanction)
        .list();
  }

  /** Last day on which whoever has this identity may not practise, in whatever body it was. */
  Optional<LocalDate> keptOutUntil(SealedIdentity identity, LocalDate day) {
    return jdbc.sql(
            """
            SELECT max(s.last_day) FROM people.practice_sanction s
            JOIN people.person p ON p.id = s.person
            WHERE p.identity_digest = :digest AND s.first_day <= :day AND s.last_day >= :day
            HAVING max(s.last_day) IS NOT NULL
            """)
        .param("digest", identity.digest())
        .param("day", day)
        .query(LocalDate.class)
        .optional();
  }

  /** Those whom a sanction keeps from practising on a day, the one that ends first before. */
  List<UUID> keptOutOn(LocalDate day) {
    return jdbc.sql(
            """
            SELECT person FROM people.practice_sanction
            WHERE first_day <= :day AND last_day >= :day
            GROUP BY person ORDER BY max(last_day), person
            """)
        .param("day", day)
        .query((row, i) -> row.getObject("person", UUID.class))
        .list();
  }

  static Sanction sanction(ResultSet row, int number) throws SQLException {
    return new Sanction(
        SanctionKind.valueOf(row.getString("kind")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("ground"),
        row.getString("document_no"));
  }
}
