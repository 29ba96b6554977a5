package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 证书状态事件: one line of a certificate's history, with its four times.
 *
 * @param factId identity of the fact, by which the log finds its leaf
 * @param kind the fact, such as CertificateSuspended
 * @param reason {@code suspend:0116@2018}
 * @param late whether the body acted later than the rules demand
 */
@NamedInterface("reads")
public record CertificateEvent(
    UUID factId,
    int sequence,
    String kind,
    Optional<CertificateStatus> from,
    CertificateStatus to,
    Optional<String> reason,
    Optional<LocalDate> suspendedUntil,
    boolean late,
    Instant effective,
    Instant decided,
    Instant published,
    Instant recorded) {}
