package org.anzheng.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 撤销决定被撤销的规则: only a named decision or judgment undoes a revocation. */
final class AnnulmentRules {

  private AnnulmentRules() {}

  @Basis("17065:7.13")
  static List<Objection> objections(Certificate certificate, AnnulmentOrder order, Instant now) {
    List<Objection> found =
        new ArrayList<>(DecisionRules.objections(certificate, order.dates(), order.facts(), now));
    if (order.document().isBlank()) {
      found.add(Objection.toField("document", CertificateRefusal.ANNULMENT_DOCUMENT_MISSING));
    }
    return found;
  }
}
