package org.anzheng.people;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the append-only history of people. */
@Repository
class PersonEvents {

  private final JdbcClient jdbc;

  PersonEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(PersonFact fact, PersonTransition transition, Optional<PersonStatus> before) {
    Timestamp at = Timestamp.from(fact.act().at());
    jdbc.sql(
            """
            INSERT INTO people.person_event (fact_id, person, kind, from_status, to_status,
              effective_at, decided_at, account, organisation, role)
            VALUES (:fact, :person, :kind, :before, :after, :at, :at,
              :account, :organisation, :role)
            """)
        .param("fact", fact.act().id())
        .param("person", fact.person())
        .param("kind", fact.kind())
        .param("before", before.map(Enum::name).orElse(null))
        .param("after", transition.to().name())
        .param("at", at)
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
  }
}
