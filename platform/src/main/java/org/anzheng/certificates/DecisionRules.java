package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;

/** 决定的通用规则: what holds for every decision about a certificate. */
final class DecisionRules {

  private DecisionRules() {}

  /** Dates in order, and the facts stated. */
  @Basis({"17065:7.11", "regulation:22"})
  static List<Objection> objections(
      Certificate certificate, DecisionDates dates, String facts, Instant now) {
    List<Objection> found = new ArrayList<>(dates(certificate, dates, now));
    if (facts.isBlank()) {
      found.add(Objection.toField("facts", CertificateRefusal.FACTS_MISSING));
    }
    return found;
  }

  /** The same for a ground that was confirmed or verified on a day. */
  @Basis("body-measures:21")
  static List<Objection> objections(
      Certificate certificate,
      DecisionDates dates,
      String facts,
      LocalDate confirmedOn,
      Instant now) {
    List<Objection> found = new ArrayList<>(objections(certificate, dates, facts, now));
    if (confirmedOn.isAfter(dates.decidedOn())) {
      found.add(Objection.toField("confirmedOn", CertificateRefusal.CONFIRMED_AFTER_DECISION));
    }
    return found;
  }

  /** Dates in order. */
  @Basis({"17065:7.11", "regulation:22"})
  static List<Objection> dates(Certificate certificate, DecisionDates dates, Instant now) {
    List<Objection> found = new ArrayList<>();
    LocalDate today = ChinaTime.dateOf(now);
    LocalDate last = ChinaTime.dateOf(certificate.lastEffective());
    if (dates.decidedOn().isAfter(today)) {
      found.add(Objection.toField("decidedOn", CertificateRefusal.DECIDED_IN_FUTURE));
    }
    if (dates.effectiveOn().isBefore(dates.decidedOn())) {
      found.add(Objection.toField("effectiveOn", CertificateRefusal.EFFECTIVE_BEFORE_DECISION));
    }
    if (dates.effectiveOn().isAfter(today)) {
      found.add(Objection.toField("effectiveOn", CertificateRefusal.EFFECTIVE_IN_FUTURE));
    }
    if (dates.effectiveOn().isBefore(last)) {
      found.add(
          Objection.toField("effectiveOn", CertificateRefusal.EFFECTIVE_BEFORE_LAST_EVENT, last));
    }
    return found;
  }
}
