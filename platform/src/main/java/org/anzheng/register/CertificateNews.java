package org.anzheng.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * 证书动态: a new certificate, or a decision about one.
 *
 * @param issuer approval number of the body
 * @param event the fact, such as CertificateSuspended
 * @param reason such as {@code suspend:0116@2018}
 */
public record CertificateNews(
    UUID factId,
    String number,
    String holderName,
    String category,
    String issuer,
    String event,
    Optional<String> reason,
    Instant effective,
    Instant recorded) {}
