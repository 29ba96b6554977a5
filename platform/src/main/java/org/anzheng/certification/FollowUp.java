package org.anzheng.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.scheme.SchemeParameters;

/**
 * 后续委托: what a commission about a certificate has to be compared with.
 *
 * @param certificate the certificate, if it is the applicant's
 * @param open other open cases about it
 */
record FollowUp(
    CaseOrigin origin,
    Optional<CertificateSummary> certificate,
    List<CaseSummary> open,
    LocalDate day,
    SchemeParameters parameters) {

  FollowUp {
    open = List.copyOf(open);
  }

  CaseType type() {
    return origin.type();
  }
}
