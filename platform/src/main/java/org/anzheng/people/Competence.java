package org.anzheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 专业能力: what a person may evaluate, confirmed by the body.
 *
 * @param category service category of the catalogue
 * @param clauseGroup 条款组 of the rule; empty for the whole category
 * @param note what the body remarked when it confirmed the competence
 * @param evidence what it rests on, that of every renewal included
 * @param validUntil last day, as last renewed
 * @param withdrawnFrom first day on which the body no longer stands by it
 */
@NamedInterface("reads")
public record Competence(
    UUID id,
    String category,
    Optional<String> clauseGroup,
    String note,
    List<CompetenceEvidence> evidence,
    LocalDate validFrom,
    LocalDate validUntil,
    Optional<LocalDate> withdrawnFrom) {

  public Competence {
    evidence = List.copyOf(evidence);
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom)
        && !day.isAfter(validUntil)
        && withdrawnFrom.map(day::isBefore).orElse(true);
  }

  /** Whether it counts for a clause group: one for the whole category counts for every group. */
  public boolean covers(String group) {
    return clauseGroup.map(group::equals).orElse(true);
  }
}
