package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;

/**
 * 公示状态: what the register says of a certificate at an instant, in one line.
 *
 * @param status with expiry already counted in
 * @param since when that status took effect
 * @param holderUscc empty when it would identify a person
 * @param formerNames what the holder was called on this certificate before
 */
public record PublicState(
    String number,
    Instant asOf,
    CertificateStatus status,
    Instant since,
    String holderName,
    String holderNameEn,
    Optional<String> holderUscc,
    List<String> formerNames,
    String category,
    String level,
    LocalDate issuedOn,
    LocalDate validTo,
    PublicIssuer issuer) {

  public PublicState {
    formerNames = List.copyOf(formerNames);
  }

  /** Whether its holder is called so: brackets, blanks and case do not count. */
  public boolean isCalled(String name) {
    return same(name, holderName) || same(name, holderNameEn);
  }

  /** Whether its holder was called so before. */
  public boolean wasCalled(String name) {
    return formerNames.stream().anyMatch(former -> same(name, former));
  }

  private static boolean same(String one, String other) {
    return !other.isEmpty() && key(one).equals(key(other));
  }

  private static String key(String name) {
    return Pieces.normalise(name).replace(" ", "");
  }
}
