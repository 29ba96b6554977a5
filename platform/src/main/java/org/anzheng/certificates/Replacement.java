package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 换证: the certificate that ends when the new one is issued.
 *
 * @param certificate number of the certificate that is replaced
 * @param reasonCode code of the national table of re-issues, such as 0102 再认证换证
 * @param validTo the expiry that is kept; empty when a new validity begins
 */
public record Replacement(String certificate, String reasonCode, Optional<LocalDate> validTo) {}
