package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.ReportedState;

/**
 * 证书行前状态: where a certificate stands before a row, by what is recorded and by the rows before it.
 *
 * @param content empty in a trial run, where nothing was recorded
 */
record CertificateStanding(
    CertificateStatus status,
    String holderUscc,
    String category,
    LocalDate issuedOn,
    LocalDate validTo,
    LocalDate lastOn,
    Optional<CertificateContent> content) {

  static CertificateStanding of(ReportedState state) {
    return new CertificateStanding(
        state.status(),
        state.content().holderUscc(),
        state.content().category(),
        state.issuedOn(),
        state.validTo(),
        state.lastOn(),
        Optional.of(state.content()));
  }

  CertificateStanding moved(CertificateStatus to, LocalDate day) {
    return new CertificateStanding(to, holderUscc, category, issuedOn, validTo, day, content);
  }

  CertificateStanding saying(CertificateContent now, LocalDate day) {
    return new CertificateStanding(
        status, holderUscc, category, issuedOn, validTo, day, Optional.of(now));
  }
}
