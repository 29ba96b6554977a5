package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;

/**
 * 公示证书: a certificate as it stood at an instant, for anybody.
 *
 * @param asOf the instant it is shown for
 * @param content what it said then
 * @param issuer who issued it, with the issuer's own standing then
 * @param status with expiry already counted in
 * @param statusSince when that status took effect
 * @param reason such as {@code suspend:0116@2018}
 * @param suspendedUntil last day of a running suspension
 * @param lineage what it replaces and what replaced it
 * @param reportedAs number in the body's own system, where the body reported it 报送
 * @param history every event in effect by then, oldest first
 */
public record CertificateEntry(
    String number,
    Instant asOf,
    PublicContent content,
    PublicIssuer issuer,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate validTo,
    CertificateStatus status,
    Instant statusSince,
    Optional<String> reason,
    Optional<LocalDate> suspendedUntil,
    String documentHash,
    PublicLineage lineage,
    Optional<String> reportedAs,
    List<RegisterEvent> history) {

  public CertificateEntry {
    history = List.copyOf(history);
  }

  /** The same one, of a lineage that began there. */
  CertificateEntry from(PublicLineage.Origin origin) {
    return new CertificateEntry(
        number,
        asOf,
        content,
        issuer,
        decidedOn,
        issuedOn,
        validTo,
        status,
        statusSince,
        reason,
        suspendedUntil,
        documentHash,
        new PublicLineage(lineage.replaces(), lineage.replacedBy(), Optional.of(origin)),
        reportedAs,
        history);
  }
}
