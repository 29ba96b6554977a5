package org.anzheng.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 关联关系: a tie between a person and an organisation that may be a client.
 *
 * @param until last day of the tie; empty while it lasts
 */
@NamedInterface("reads")
public record Association(UUID organisation, AssociationKind kind, Optional<LocalDate> until) {

  /** Whether it still stands in the way on a day, when ties count for {@code conflict} longer. */
  public boolean conflictsOn(LocalDate day, Period conflict) {
    return until.map(last -> !day.isAfter(last.plus(conflict))).orElse(true);
  }
}
