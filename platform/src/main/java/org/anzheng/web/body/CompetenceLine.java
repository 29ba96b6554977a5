package org.anzheng.web.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.people.Competence;
import org.anzheng.web.shared.Tone;

/**
 * 能力行: a competence as the page of a person shows it.
 *
 * @param clauses name of the clause group, or that it is for the whole category
 * @param open whether it can still be renewed or withdrawn
 */
public record CompetenceLine(
    Competence competence,
    String category,
    String clauses,
    Tone tone,
    String state,
    List<Evidence> evidence,
    boolean open) {

  public CompetenceLine {
    evidence = List.copyOf(evidence);
  }

  /** Identity in the address of its acts. */
  public String id() {
    return competence.id().toString();
  }

  /**
   * One thing that it rests on.
   *
   * @param text kind, day and what it was
   */
  public record Evidence(String text, Optional<UUID> file, String fileName) {}
}
