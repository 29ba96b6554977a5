package org.anzheng.parties;

import java.time.ZoneOffset;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of organisations and accounts: a row for each fact. */
@Repository
class PartyEventStore {

  private final JdbcClient jdbc;

  PartyEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(PartyFact fact) {
    switch (fact) {
      case OrganisationRegistered f -> insert(f, f.subject(), null, null, null);
      case OrganisationChanged f -> insert(f, f.subject(), null, null, null);
      case AccountCreated f -> insert(f, f.subject(), null, AccountStatus.ACTIVE, null);
      case AccountStatusChanged f -> insert(f, f.subject(), f.from(), f.to(), null);
      case RoleGranted f -> insert(f, f.subject(), null, null, f.role().name());
      case RoleWithdrawn f -> insert(f, f.subject(), null, null, f.role().name());
      case PasswordChanged f -> insert(f, f.subject(), null, null, null);
      case OfficeEstablished f -> insert(f, f.subject(), null, null, f.department().name());
      case OfficeChanged f -> insert(f, f.subject(), null, null, null);
    }
  }

  private void insert(
      PartyFact fact,
      UUID subject,
      @Nullable AccountStatus from,
      @Nullable AccountStatus to,
      @Nullable String note) {
    Act act = fact.act();
    jdbc.sql(
            """
            INSERT INTO parties.party_event
              (fact_id, subject, kind, from_status, to_status, effective_at, decided_at, account,
               organisation, role, note)
            VALUES (:fact, :subject, :kind, :from, :to, :at, :at, :account,
               :organisation, :role, :note)
            """)
        .param("fact", act.id())
        .param("subject", subject)
        .param("kind", fact.kind())
        .param("from", from == null ? null : from.name())
        .param("to", to == null ? null : to.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .param("note", note)
        .update();
  }
}
