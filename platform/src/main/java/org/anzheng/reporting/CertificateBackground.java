package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;

/**
 * 证书背景: what stands behind an event of a certificate.
 *
 * @param work the case that led to it, where it was a case and was kept here
 * @param decisionMakers names of those who reviewed and decided
 * @param former the certificate that this one replaces
 * @param firstIssuedOn when the first certificate of the lineage was issued
 * @param renewals how many certificates the lineage had before this one
 * @param surveillances how often it was kept by then
 */
record CertificateBackground(
    Optional<CaseParticulars> work,
    List<String> decisionMakers,
    Optional<CertificateSummary> former,
    LocalDate firstIssuedOn,
    int renewals,
    long surveillances) {

  CertificateBackground {
    decisionMakers = List.copyOf(decisionMakers);
  }
}
