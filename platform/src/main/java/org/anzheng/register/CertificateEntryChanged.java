package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;

/**
 * 公示证书已变化: told once the register shows what happened to a certificate.
 *
 * @param fact identity of what happened
 * @param kind of the fact, such as CertificateSuspended
 * @param from empty at issue
 * @param reason such as {@code suspend:0116@2018}
 * @param holderUscc hidden when it would identify a person
 * @param issuer approval number of the body
 */
public record CertificateEntryChanged(
    UUID fact,
    String number,
    String kind,
    Optional<CertificateStatus> from,
    CertificateStatus to,
    Optional<String> reason,
    Instant effective,
    String holderName,
    Optional<String> holderUscc,
    String issuer,
    LocalDate validTo) {}
