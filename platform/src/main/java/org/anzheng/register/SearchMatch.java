package org.anzheng.register;

import org.anzheng.certificates.CertificateStatus;

/**
 * A certificate that was found: no more than counting and filtering look at.
 *
 * @param level tier or level
 * @param issuer approval number of the body
 * @param division where the holder is registered; empty when that is not public
 * @param status with expiry already counted in
 */
record SearchMatch(
    String number,
    String category,
    String level,
    String issuer,
    String division,
    CertificateStatus status) {

  /** The province, as a whole code; empty when it is not public. */
  String province() {
    return division.length() < 2 ? "" : division.substring(0, 2) + "0000";
  }
}
