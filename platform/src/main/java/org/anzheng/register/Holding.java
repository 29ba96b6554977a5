package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;

/**
 * 持证: a certificate and who holds it, in one line.
 *
 * @param holderUscc hidden when it would identify a person
 * @param issuer approval number of the body
 * @param status with expiry already counted in
 */
public record Holding(
    String number,
    String holderName,
    Optional<String> holderUscc,
    String category,
    String issuer,
    LocalDate validTo,
    CertificateStatus status) {}
