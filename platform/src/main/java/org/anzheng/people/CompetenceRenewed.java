package org.anzheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 能力已延续: the body stands by a competence for longer, on new evidence. */
@NamedInterface("facts")
public record CompetenceRenewed(
    Act act,
    String chain,
    UUID person,
    UUID body,
    UUID competence,
    LocalDate validUntil,
    List<CompetenceEvidence> evidence)
    implements PersonFact {

  public CompetenceRenewed {
    evidence = List.copyOf(evidence);
  }
}
