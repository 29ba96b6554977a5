package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.bodies.BodyStanding;

/**
 * 颁证机构: who issued a certificate, and whether that body itself stood.
 *
 * @param since first day of the standing
 * @param category the category whose approval alone was revoked; empty when the standing is that of
 *     the whole approval
 */
public record PublicIssuer(
    String approvalNo,
    String name,
    String nameEn,
    BodyStanding standing,
    LocalDate since,
    Optional<String> category) {

  /** The same body for a certificate of a category it lost. */
  PublicIssuer revokedIn(String lost, LocalDate day) {
    return new PublicIssuer(approvalNo, name, nameEn, BodyStanding.REVOKED, day, Optional.of(lost));
  }
}
