package org.anzheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 能力确认表: the body confirms, with evidence, what a person may evaluate. */
public record CompetenceForm(
    String category,
    Optional<String> clauseGroup,
    String note,
    List<CompetenceEvidence> evidence,
    LocalDate validFrom,
    LocalDate validUntil) {

  public CompetenceForm {
    evidence = List.copyOf(evidence);
  }
}
