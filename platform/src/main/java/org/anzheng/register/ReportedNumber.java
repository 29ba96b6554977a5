package org.anzheng.register;

/**
 * 自有编号所指: a certificate that a body reported under a number of its own.
 *
 * @param number of the certificate
 * @param issuer approval number of that body
 */
public record ReportedNumber(String number, String issuer) {}
