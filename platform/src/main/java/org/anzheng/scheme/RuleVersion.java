package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 认证规则: one version of the basic norm by which certification is done.
 *
 * @param id what a certificate names, such as {@code CSSC-R01:2023}
 * @param effectiveTo first day on which it no longer holds; empty while it holds
 */
@NamedInterface("reads")
public record RuleVersion(
    String id,
    String titleZh,
    String titleEn,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveTo) {}
