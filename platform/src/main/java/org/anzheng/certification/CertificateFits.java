package org.anzheng.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 证书状态适合规则: a case about a certificate goes on only while the certificate allows it. */
final class CertificateFits {

  private CertificateFits() {}

  static List<Objection> objections(Situation situation) {
    CaseType type = situation.summary().type();
    return type.isAboutCertificate()
        ? objections(type, situation.certificate(), situation.today())
        : List.of();
  }

  /**
   * A suspended certificate is not extended, renewed or transferred; an ended one is left alone.
   */
  @Basis({"17065:7.11", "17065:7.10"})
  static List<Objection> objections(
      CaseType type, Optional<CertificateSummary> certificate, LocalDate day) {
    if (certificate.isEmpty()) {
      return List.of(Objection.to(CertificationRefusal.NO_SUCH_CERTIFICATE));
    }
    CertificateSummary found = certificate.get();
    List<Objection> wrong = new ArrayList<>();
    if (!type.isAllowedWhile(found.status())) {
      wrong.add(Objection.to(CertificationRefusal.CERTIFICATE_NOT_IN_STATUS, found.status(), type));
    }
    if (type == CaseType.RECERTIFICATION) {
      wrong.addAll(RenewalWindow.passed(found, day));
    }
    return wrong;
  }
}
