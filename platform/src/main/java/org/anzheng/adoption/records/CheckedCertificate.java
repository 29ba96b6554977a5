package org.anzheng.adoption.records;

import java.time.Instant;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.springframework.modulith.NamedInterface;

/**
 * 核验结果: a certificate as the public register showed it when the adopter relied on it.
 *
 * @param standing of the body that issued it, at that moment
 * @param receipt the signed answer, which anybody can verify offline
 */
@NamedInterface("records")
public record CheckedCertificate(
    String number,
    String holder,
    String category,
    String issuer,
    CertificateStatus status,
    BodyStanding standing,
    Instant checkedAt,
    String receipt) {

  /** Whether it could be relied on. */
  public boolean holds() {
    return status == CertificateStatus.VALID && standing == BodyStanding.IN_FORCE;
  }
}
