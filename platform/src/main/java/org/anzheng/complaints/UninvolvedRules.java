package org.anzheng.complaints;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.people.PersonSummary;

/** 回避规则: who judges a complaint had no part in what it is about, and no tie to a party. */
final class UninvolvedRules {

  private UninvolvedRules() {}

  /** SOD-7: no act of this account stands in the record of the subject. */
  @Basis("17065:7.13")
  static List<Objection> uninvolved(UUID account, Set<UUID> involved) {
    return involved.contains(account)
        ? List.of(Objection.to(ComplaintRefusal.INVOLVED_IN_SUBJECT))
        : List.of();
  }

  /** SOD-3: neither advised nor worked for a party within the time that counts. */
  @Basis({"17065:7.13", "17065:4.2.10"})
  static List<Objection> untied(
      Optional<PersonSummary> person, Set<UUID> parties, LocalDate today, Period conflict) {
    return person
            .filter(p -> parties.stream().anyMatch(o -> p.associatedWith(o, today, conflict)))
            .isPresent()
        ? List.of(Objection.to(ComplaintRefusal.TIED_TO_PARTY))
        : List.of();
  }

  /**
   * The standard asks that persons not involved decide, or review and approve; so whoever
   * investigated does not decide alone on the own findings.
   */
  @Basis("17065:7.13")
  static List<Objection> anotherThanHandler(UUID account, Optional<UUID> handler) {
    List<Objection> found = new ArrayList<>();
    handler
        .filter(account::equals)
        .ifPresent(same -> found.add(Objection.to(ComplaintRefusal.SAME_AS_HANDLER)));
    return found;
  }
}
