package org.anzheng.register;

import java.time.LocalDate;
import org.anzheng.certificates.CertificateStatus;

/**
 * 查询结果行.
 *
 * @param level tier or level
 * @param issuer approval number of the body
 * @param division where the holder is registered, as its USCC says; empty when that is not public
 * @param status with expiry already counted in
 */
public record SearchLine(
    String number,
    String holderName,
    String category,
    String level,
    String issuer,
    String division,
    LocalDate issuedOn,
    LocalDate validTo,
    CertificateStatus status) {}
