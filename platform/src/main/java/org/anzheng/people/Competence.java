package org.anzheng.people;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 专业能力: what a person may evaluate, confirmed by the body.
 *
 * @param category service category of the catalogue
 * @param evidence 能力证据: education, experience, witnessed audits, examination
 * @param validUntil last day
 */
@NamedInterface("reads")
public record Competence(
    String category, String evidence, LocalDate validFrom, LocalDate validUntil) {

  /** Whether it covers a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }
}
