package org.anzheng.certification;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.people.PersonSummary;

/** 利益冲突检索: which of the body's people are tied to the client (SOD-3). */
final class ConflictSearch {

  private ConflictSearch() {}

  /** Hits among the people of the body: those who declared a tie, and namesakes of consultants. */
  @Basis({"17065:4.2", "17065:7.3"})
  static List<ConflictHit> hits(
      Commission commission, List<PersonSummary> staff, LocalDate day, Period conflict) {
    List<ConflictHit> hits = new ArrayList<>();
    for (PersonSummary person : staff) {
      if (person.associatedWith(commission.client().organisation(), day, conflict)) {
        hits.add(hit(person, ConflictGround.DECLARED_ASSOCIATION));
      } else if (namedAsConsultant(commission, person, day, conflict)) {
        hits.add(hit(person, ConflictGround.NAMED_AS_CONSULTANT));
      }
    }
    return hits;
  }

  private static boolean namedAsConsultant(
      Commission commission, PersonSummary person, LocalDate day, Period conflict) {
    return commission.form().declarations().consultants().stream()
        .filter(consultant -> consultant.person().strip().equals(person.name()))
        .anyMatch(consultant -> !day.isAfter(consultant.until().plus(conflict)));
  }

  private static ConflictHit hit(PersonSummary person, ConflictGround ground) {
    return new ConflictHit(
        person.id(), person.account().orElse(person.id()), person.name(), ground);
  }
}
