package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;

/**
 * 查询筛选: what every certificate found must be; empty for whatever is not asked.
 *
 * @param uscc unified social credit code of the holder
 * @param category code of the category
 * @param level tier or level
 * @param status with expiry already counted in
 * @param division first two, four or six digits of the division where the holder is registered
 * @param body approval number of the issuer
 * @param expiringBefore in force today, and over before this day
 */
public record SearchFilter(
    Optional<String> uscc,
    Optional<String> category,
    Optional<String> level,
    Optional<CertificateStatus> status,
    Optional<String> division,
    Optional<String> body,
    Optional<LocalDate> expiringBefore) {

  /** Lets everything through. */
  public static final SearchFilter NONE =
      new SearchFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Whether it lets so many through that the newest ones are soon found. */
  boolean isBroad() {
    return uscc.isEmpty() && division.isEmpty() && body.isEmpty() && expiringBefore.isEmpty();
  }
}
