package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 证书概要: a certificate as it stands.
 *
 * @param issuer approval number of the body
 * @param body the body's organisation
 * @param suspendedUntil last day of a running suspension
 * @param documentHash SHA-256 of the certificate document, base64url
 * @param continuedOn when surveillance or a special evaluation last decided that it may stand
 */
@NamedInterface("reads")
public record CertificateSummary(
    String number,
    String chain,
    String caseNumber,
    String issuer,
    UUID body,
    UUID holder,
    CertificateContent content,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate validTo,
    CertificateStatus status,
    Optional<LocalDate> suspendedUntil,
    long statusIndex,
    String documentHash,
    CertificateLineage lineage,
    Optional<LocalDate> continuedOn) {}
