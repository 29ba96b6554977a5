package org.anzheng.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.anzheng.parties.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 一人一机构: SOD-4, a person practises in exactly one certification body, and in none while a sanction
 * runs.
 */
@Repository
class OneBody {

  private static final String PURPOSE = "people/identity";

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final SanctionStore sanctions;
  private final Sealer sealer;

  OneBody(JdbcClient jdbc, Accounts accounts, SanctionStore sanctions, Sealer sealer) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.sanctions = sanctions;
    this.sealer = sealer;
  }

  SealedIdentity seal(PersonForm form) {
    String number = IdentityNumber.normalised(form.identityNumber());
    return new SealedIdentity(sealer.sealText(number), sealer.digest(PURPOSE, number));
  }

  /**
   * Refuses whoever practises already; does not say where, since that is not the asker's to see.
   */
  @Basis({"regulation:14", "regulation:72"})
  void check(PersonForm form, SealedIdentity identity, UUID body, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    sanctions
        .keptOutUntil(identity, today)
        .map(last -> Objection.toField("identityNumber", PeopleRefusal.SANCTIONED, last))
        .ifPresent(objections::add);
    if (practises(identity)) {
      objections.add(Objection.toField("identityNumber", PeopleRefusal.ACTIVE_ELSEWHERE));
    } else if (registrationTaken(form.registrationNo().strip())) {
      objections.add(
          Objection.toField(
              "registrationNo", PeopleRefusal.REGISTRATION_TAKEN, form.registrationNo().strip()));
    }
    if (!form.account().map(account -> isFree(account, body)).orElse(true)) {
      objections.add(Objection.toField("account", PeopleRefusal.ACCOUNT_NOT_FREE));
    }
    Refusal.ifAny(objections);
  }

  private boolean practises(SealedIdentity identity) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM people.person
              WHERE identity_digest = :digest AND status IN ('ACTIVE', 'SUSPENDED'))
            """)
        .param("digest", identity.digest())
        .query(Boolean.class)
        .single();
  }

  private boolean registrationTaken(String registrationNo) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM people.person
              WHERE registration_no = :number AND status IN ('ACTIVE', 'SUSPENDED'))
            """)
        .param("number", registrationNo)
        .query(Boolean.class)
        .single();
  }

  private boolean isFree(UUID account, UUID body) {
    boolean own =
        accounts.find(account).filter(found -> found.organisation().equals(body)).isPresent();
    return own
        && jdbc.sql(
                """
                SELECT NOT EXISTS (SELECT 1 FROM people.person
                  WHERE account = :account AND status IN ('ACTIVE', 'SUSPENDED'))
                """)
            .param("account", account)
            .query(Boolean.class)
            .single();
  }
}
