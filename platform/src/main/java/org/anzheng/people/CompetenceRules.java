package org.anzheng.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 能力规则: who may be assigned to a task on a day, SOD-4 and SOD-5. */
public final class CompetenceRules {

  private CompetenceRules() {}

  /** 执业要求: practises in the body that assigns, and no sanction keeps the person from it. */
  @Basis({"regulation:14", "regulation:62", "regulation:72"})
  public static Optional<Objection> practising(PersonSummary person, UUID body, LocalDate day) {
    if (!person.belongsTo(body)) {
      return Optional.of(Objection.to(PeopleRefusal.NOT_PRACTISING, person.name(), day));
    }
    return person
        .keptOutOn(day)
        .map(sanction ->
            Objection.to(
                PeopleRefusal.PRACTICE_STOPPED,
                person.name(),
                day,
                sanction.kind(),
                sanction.lastDay()));
  }

  /** 注册要求: registered on every day of the assignment. */
  @Basis("regulation:38")
  public static Optional<Objection> registered(PersonSummary person, LocalDate day) {
    return person.registrationCovers(day)
        ? Optional.empty()
        : Optional.of(Objection.to(PeopleRefusal.NOT_REGISTERED, person.name(), day));
  }

  /** 专业能力要求: competent in the category on every day of the assignment. */
  @Basis({"17065:6.1.2", "regulation:59"})
  public static Optional<Objection> competent(
      PersonSummary person, String category, LocalDate day) {
    return person.competentFor(category, day)
        ? Optional.empty()
        : Optional.of(Objection.to(PeopleRefusal.NOT_COMPETENT, person.name(), category, day));
  }
}
