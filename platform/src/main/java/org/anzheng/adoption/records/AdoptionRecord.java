package org.anzheng.adoption.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 采信记录: one procurement and the certificates it relied on.
 *
 * @param requirement what it asked for; may be blank
 * @param province division code of the adopter's seat, its first two digits
 * @param checks every check, oldest first; the same certificate can be checked again
 * @param chosen the certificate of the supplier that was chosen
 */
@NamedInterface("records")
public record AdoptionRecord(
    String number,
    UUID organisation,
    String procurement,
    String title,
    Sector sector,
    String province,
    String requirement,
    RecordStatus status,
    Instant recordedAt,
    List<CheckedCertificate> checks,
    Optional<String> chosen,
    Optional<FeedbackForm> feedback) {

  public AdoptionRecord {
    checks = List.copyOf(checks);
  }

  /** The latest check of a certificate. */
  public Optional<CheckedCertificate> latest(String certificate) {
    return checks.reversed().stream().filter(c -> c.number().equals(certificate)).findFirst();
  }
}
