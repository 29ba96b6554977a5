package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;

/**
 * 公示事件: one line of a certificate's history, with its four times.
 *
 * @param factId by which the log finds its record
 * @param kind the fact, such as CertificateSuspended
 * @param reason such as {@code suspend:0116@2018}
 * @param late whether the body acted later than the rules demand
 */
public record RegisterEvent(
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
    Instant recorded) {

  /** Whether the certificate has another status since; else only what it says changed. */
  boolean changesStatus() {
    return !from.equals(Optional.of(to));
  }
}
