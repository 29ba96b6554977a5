package org.anzheng.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Term;

/** 委托人核查规则: who is verified must be clear, from a named source, with data that are not old. */
final class ClientVerificationRules {

  private ClientVerificationRules() {}

  /** Objections to a verification that is to carry an acceptance or a grant. */
  @Basis("body-measures:17")
  static List<Objection> objections(
      ClientVerification client, Situation situation, WorkingCalendar calendar) {
    List<Objection> found = new ArrayList<>(dates(client, situation, calendar));
    reject(found, "client.legalStatus", client.legalStatus());
    reject(found, "client.licensed", client.licensed());
    reject(found, "client.notDishonest", client.notDishonest());
    reject(found, "client.noHiddenRevocation", client.noHiddenRevocation());
    return found;
  }

  /** Objections to the dates and the source alone: a refusal may rest on a bad finding. */
  @Basis("body-measures:17")
  static List<Objection> dates(
      ClientVerification client, Situation situation, WorkingCalendar calendar) {
    List<Objection> found = new ArrayList<>();
    Texts.require(found, "client.source", client.source(), Texts.NAME);
    LocalDate today = ChinaTime.dateOf(situation.now());
    Term age = situation.parameters().clientVerificationAge();
    if (client.asOf().isAfter(today)) {
      found.add(Objection.toField("client.asOf", CertificationRefusal.VERIFICATION_IN_FUTURE));
    } else if (age.after(client.asOf(), calendar).isBefore(today)) {
      found.add(
          Objection.toField(
              "client.asOf", CertificationRefusal.VERIFICATION_TOO_OLD, age.count(), age.unit()));
    }
    return found;
  }

  private static void reject(List<Objection> found, String field, boolean clear) {
    if (!clear) {
      found.add(Objection.toField(field, CertificationRefusal.CLIENT_NOT_CLEAR));
    }
  }
}
