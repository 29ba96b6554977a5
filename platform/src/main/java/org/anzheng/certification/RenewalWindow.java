package org.anzheng.certification;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 再认证窗口规则: commissioned within the window before expiry, decided before expiry. */
final class RenewalWindow {

  private RenewalWindow() {}

  /** Not before the window opens. */
  @Basis("dsc-rules:5")
  static List<Objection> early(CertificateSummary certificate, LocalDate day, Period window) {
    LocalDate opens = certificate.renewalOpens(window);
    return day.isBefore(opens)
        ? List.of(Objection.to(CertificationRefusal.RENEWAL_TOO_EARLY, opens))
        : List.of();
  }

  /** Not after the last day: then it is an initial certification again. */
  @Basis("dsc-rules:5")
  static List<Objection> passed(CertificateSummary certificate, LocalDate day) {
    return day.isAfter(certificate.validTo())
        ? List.of(Objection.to(CertificationRefusal.RENEWAL_TOO_LATE, certificate.validTo()))
        : List.of();
  }
}
