package org.anzheng.supervision.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.records.OversightRefusal;
import org.anzheng.supervision.records.OversightWords;

/** 服务监督规则: which department records what about whom. */
final class ServiceRules {

  private ServiceRules() {}

  /** A holder in the area, a day that has been, and what happened in words. */
  @Basis("opinion:9")
  static List<Objection> objections(
      ServiceForm form, Authority authority, Optional<LocatedSubject> subject, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    if (subject.isEmpty()) {
      found.add(Objection.toField("certificate", OversightRefusal.NO_SUBJECT, form.certificate()));
    }
    if (subject.filter(s -> !authority.covers(s.divisions())).isPresent()) {
      found.add(
          Objection.toField("certificate", OversightRefusal.OUTSIDE_AREA, form.certificate()));
    }
    if (form.occurredOn().isAfter(today)) {
      found.add(Objection.toField("occurredOn", OversightRefusal.DAY_AHEAD));
    }
    found.addAll(OversightWords.objections("text", form.text()));
    return found;
  }

  /** An office supervises services while it holds that power. */
  @Basis("opinion:9")
  static List<Objection> power(Authority authority, LocalDate today) {
    return authority.holds(DelegatedPower.SUPERVISE_SERVICE, today)
        ? List.of()
        : List.of(Objection.to(OversightRefusal.NO_POWER, DelegatedPower.SUPERVISE_SERVICE));
  }
}
