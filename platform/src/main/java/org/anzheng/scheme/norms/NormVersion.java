package org.anzheng.scheme.norms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 规范性文件版本: what was published.
 *
 * @param id such as {@code CSSC-R01:2023}
 * @param effectiveTo first day on which it no longer holds; empty while no later one is published
 * @param fact its place in the log; empty for the one that the platform came with
 */
@NamedInterface("reads")
public record NormVersion(
    String id,
    NormKind kind,
    String draft,
    String titleZh,
    String titleEn,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveTo,
    Optional<LocalDate> transitionTo,
    String contentHash,
    Instant publishedAt,
    Optional<UUID> fact) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !effectiveFrom.isAfter(day) && effectiveTo.map(day::isBefore).orElse(true);
  }
}
