package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/**
 * 认证准则: one clause that a service organisation is evaluated against.
 *
 * @param clause empty when the standard is applied as a whole
 * @param mandatory whether "not applicable" is no possible answer
 */
@NamedInterface("reads")
public record Criterion(
    String id,
    String standard,
    String clause,
    String titleZh,
    String titleEn,
    String tier,
    boolean mandatory) {}
