package org.anzheng.web.open;

/**
 * 未查到证书页: says why it may be.
 *
 * @param number as asked
 */
public record CertificateNotFoundPage(String number, NotFoundCause cause) {}
