package org.anzheng.people;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
              effective_at, decided_at, account, organisation, role, note)
            VALUES (:fact, :person, :kind, :before, :after, :at, :at,
              :account, :organisation, :role, :note)
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
        .param("note", note(fact))
        .update();
  }

  /** What happened to a person, the oldest first. */
  List<PersonEvent> of(UUID person) {
    return jdbc.sql(
            """
            SELECT kind, decided_at, fact_id, account, coalesce(note, '') AS note
            FROM people.person_event WHERE person = :person ORDER BY decided_at, recorded_at
            """)
        .param("person", person)
        .query((row, i) ->
            new PersonEvent(
                row.getString("kind"),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("fact_id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("note")))
        .list();
  }

  private static String note(PersonFact fact) {
    return switch (fact) {
      case PersonRegistered f -> f.registrationNo();
      case RegistrationRenewed f -> f.registeredUntil().toString();
      case CompetenceRecorded f -> note(f.competence());
      case CompetenceRenewed f -> f.validUntil().toString();
      case CompetenceWithdrawn f -> f.reason();
      case PracticeSuspended f -> f.sanction().documentNo();
      case PersonBarred f -> f.sanction().documentNo();
      case AssociationDeclared f -> "";
      case PersonLeft f -> "";
      case PracticeResumed f -> "";
    };
  }

  private static String note(Competence competence) {
    return competence.category() + competence.clauseGroup().map(" "::concat).orElse("");
  }
}
