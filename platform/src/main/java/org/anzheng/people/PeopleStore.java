package org.anzheng.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that changes people. */
@Repository
class PeopleStore {

  private final JdbcClient jdbc;
  private final PersonEvents events;
  private final SanctionStore sanctions;
  private final CompetenceStore competences;

  PeopleStore(
      JdbcClient jdbc, PersonEvents events, SanctionStore sanctions, CompetenceStore competences) {
    this.jdbc = jdbc;
    this.events = events;
    this.sanctions = sanctions;
    this.competences = competences;
  }

  Optional<Person> find(UUID id, UUID body) {
    return jdbc.sql("SELECT * FROM people.person WHERE id = :id AND body = :body")
        .param("id", id)
        .param("body", body)
        .query(PeopleStore::person)
        .optional();
  }

  /** A person of whatever body, for the market regulator and for deadlines. */
  Optional<Person> find(UUID id) {
    return jdbc.sql("SELECT * FROM people.person WHERE id = :id")
        .param("id", id)
        .query(PeopleStore::person)
        .optional();
  }

  /** Inserts a person; the unique indexes decide between two bodies that register at once. */
  void insert(PersonRegistered fact, Optional<UUID> account, SealedIdentity identity) {
    int rows =
        jdbc.sql(
                """
                INSERT INTO people.person (id, body, account, name, status, registration_no,
                  registered_from, registered_until, full_time, identity_sealed, identity_digest)
                VALUES (:id, :body, :account, :name, :status, :registrationNo,
                  :from, :until, :fullTime, :sealed, :digest)
                ON CONFLICT DO NOTHING
                """)
            .param("id", fact.person())
            .param("body", fact.body())
            .param("account", account.orElse(null))
            .param("name", fact.name())
            .param("status", PersonTransition.REGISTER.to().name())
            .param("registrationNo", fact.registrationNo())
            .param("from", fact.registeredFrom())
            .param("until", fact.registeredUntil())
            .param("fullTime", fact.fullTime())
            .param("sealed", identity.sealed())
            .param("digest", identity.digest())
            .update();
    if (rows == 0) {
      throw new Refusal(PeopleRefusal.ACTIVE_ELSEWHERE);
    }
    events.append(fact, PersonTransition.REGISTER, Optional.empty());
  }

  void save(Person person, PersonFact fact) {
    PersonTransition transition =
        switch (fact) {
          case PersonRegistered f -> throw new IllegalArgumentException(f.kind());
          case RegistrationRenewed f -> PersonTransition.RENEW;
          case CompetenceRecorded f -> PersonTransition.RECORD_COMPETENCE;
          case CompetenceRenewed f -> PersonTransition.RENEW_COMPETENCE;
          case CompetenceWithdrawn f -> PersonTransition.WITHDRAW_COMPETENCE;
          case AssociationDeclared f -> PersonTransition.DECLARE_ASSOCIATION;
          case PersonLeft f -> PersonTransition.LEAVE;
          case PracticeSuspended f -> PersonTransition.SUSPEND_PRACTICE;
          case PracticeResumed f -> PersonTransition.RESUME_PRACTICE;
          case PersonBarred f -> PersonTransition.BAR;
        };
    update(person, transition, fact);
    switch (fact) {
      case CompetenceRecorded f -> competences.insert(f);
      case CompetenceRenewed f -> competences.insert(f);
      case CompetenceWithdrawn f -> competences.insert(f);
      case AssociationDeclared f -> insertAssociation(f);
      case PersonRegistered f -> {}
      case RegistrationRenewed f -> {}
      case PersonLeft f -> {}
      case PracticeSuspended f -> sanctions.insert(f, f.sanction());
      case PracticeResumed f -> {}
      case PersonBarred f -> sanctions.insert(f, f.sanction());
    }
    events.append(fact, transition, Optional.of(person.status()));
  }

  private void update(Person person, PersonTransition transition, PersonFact fact) {
    LocalDate until =
        fact instanceof RegistrationRenewed f ? f.registeredUntil() : person.registeredUntil();
    int rows =
        jdbc.sql(
                """
                UPDATE people.person
                SET status = :status, registered_until = :until, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .param("status", transition.to().name())
            .param("until", until)
            .param("id", person.id())
            .param("version", person.version())
            .update();
    if (rows == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private void insertAssociation(AssociationDeclared fact) {
    jdbc.sql(
            """
            INSERT INTO people.association (fact_id, person, organisation, kind, until, declared_at)
            VALUES (:fact, :person, :organisation, :kind, :until, :at)
            """)
        .param("fact", fact.act().id())
        .param("person", fact.person())
        .param("organisation", fact.association().organisation())
        .param("kind", fact.association().kind().name())
        .param("until", fact.association().until().orElse(null))
        .param("at", java.sql.Timestamp.from(fact.act().at()))
        .update();
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getObject("body", UUID.class),
        PersonStatus.valueOf(row.getString("status")),
        row.getObject("registered_until", LocalDate.class),
        row.getInt("version"));
  }
}
