package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;

/** 保持、变更与换证的规则: what is on the certificate is what was decided, on the day it was decided. */
final class ContinuationRules {

  private ContinuationRules() {}

  /** For a new version: it says what was decided, and something else than before. */
  @Basis({"17065:7.10", "certificate-measures:8"})
  static List<Objection> toChange(Certificate certificate, ChangeOrder order, Instant now) {
    List<Objection> found =
        new ArrayList<>(DecisionRules.dates(certificate, decided(order.decidedOn(), now), now));
    if (!order.content().hash().equals(order.decisionHash())) {
      found.add(Objection.to(CertificateRefusal.DECISION_DATA_DIFFERS));
    }
    if (!order.content().holderUscc().equals(certificate.content().holderUscc())
        || !order.content().category().equals(certificate.content().category())) {
      found.add(Objection.to(CertificateRefusal.CHANGE_OF_HOLDER));
    }
    if (order.content().equals(certificate.content())) {
      found.add(Objection.to(CertificateRefusal.CHANGE_CHANGES_NOTHING));
    }
    return found;
  }

  /** Decided on a day, in effect now. */
  static DecisionDates decided(LocalDate decidedOn, Instant now) {
    return new DecisionDates(decidedOn, ChinaTime.dateOf(now));
  }
}
