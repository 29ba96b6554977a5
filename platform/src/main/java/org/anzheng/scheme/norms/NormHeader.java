package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 规范性文件要素: title, days and reasons.
 *
 * @param transitionTo last day on which what the version before asked for still counts
 */
@NamedInterface("reads")
public record NormHeader(
    String titleZh,
    String titleEn,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> transitionTo,
    String explanation) {

  NormHeader stripped() {
    return new NormHeader(
        titleZh.strip(), titleEn.strip(), effectiveFrom, transitionTo, explanation.strip());
  }
}
