package org.anzheng.register;

import java.time.LocalDate;
import org.anzheng.certificates.CertificateStatus;

/**
 * 查询结果行.
 *
 * @param issuer approval number of the body
 * @param status with expiry already counted in
 */
public record SearchLine(
    String number,
    String holderName,
    String category,
    String issuer,
    LocalDate validTo,
    CertificateStatus status) {}
