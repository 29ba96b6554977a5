package org.anzheng.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 勘误规则: a correction mends how the certificate reads, never what was certified for whom. */
final class CorrectionRules {

  private CorrectionRules() {}

  @Basis("17065:7.10")
  static List<Objection> objections(Certificate certificate, CorrectionOrder order, Instant now) {
    if (certificate.reportedAs().isPresent()) {
      return List.of(Objection.to(CertificateRefusal.REPORTED_ELSEWHERE));
    }
    List<Objection> found =
        new ArrayList<>(DecisionRules.objections(certificate, order.dates(), order.facts(), now));
    CertificateContent before = certificate.content();
    CertificateContent after = order.content();
    if (after.equals(before)) {
      found.add(Objection.to(CertificateRefusal.CORRECTION_CHANGES_NOTHING));
    }
    refuseChange(found, "holderUscc", before.holderUscc(), after.holderUscc());
    refuseChange(found, "category", before.category(), after.category());
    refuseChange(found, "tier", before.tier(), after.tier());
    refuseChange(found, "ruleVersion", before.ruleVersion(), after.ruleVersion());
    refuseChange(found, "standards", before.standards(), after.standards());
    return found;
  }

  private static void refuseChange(
      List<Objection> found, String field, Object before, Object after) {
    if (!before.equals(after)) {
      found.add(
          Objection.toField(field, CertificateRefusal.CORRECTION_CHANGES_CERTIFICATION, field));
    }
  }
}
