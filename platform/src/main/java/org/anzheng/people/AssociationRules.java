package org.anzheng.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 回避规则: who may not touch the matters of a client, SOD-3. */
public final class AssociationRules {

  private AssociationRules() {}

  /**
   * 咨询或任职回避: whoever consulted for the client or was employed by it within {@code conflict} may not
   * evaluate, review, decide or handle its complaints.
   */
  @Basis({"17065:4.2.10", "17065:7.13"})
  public static Optional<Objection> unbiased(
      PersonSummary person, UUID client, LocalDate day, Period conflict) {
    return person.associatedWith(client, day, conflict)
        ? Optional.of(Objection.to(PeopleRefusal.ASSOCIATED, person.name()))
        : Optional.empty();
  }
}
