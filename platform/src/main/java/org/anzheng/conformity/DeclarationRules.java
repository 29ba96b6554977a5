package org.anzheng.conformity;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 年度自我声明规则: when one is due, when it can be made, what it must say. */
final class DeclarationRules {

  private DeclarationRules() {}

  /** The first yearly day after {@code day}; none when the certificate ends before. */
  @Basis({"opinion:7", "design"})
  static Optional<LocalDate> dueAfter(
      LocalDate issuedOn, LocalDate validTo, LocalDate day, Period interval) {
    LocalDate due = issuedOn.plus(interval);
    for (int i = 2; !due.isAfter(day); i++) {
      due = issuedOn.plus(interval.multipliedBy(i));
    }
    return Optional.of(due).filter(last -> !last.isAfter(validTo));
  }

  /** A declaration says something about the year, so it is not made long before it ends. */
  @Basis("design")
  static List<Objection> window(LocalDate due, LocalDate today, Period window) {
    LocalDate first = due.minus(window);
    return today.isBefore(first)
        ? List.of(Objection.to(ConformityRefusal.TOO_EARLY, first))
        : List.of();
  }

  /** Objects to all that is missing at once. */
  @Basis({"17065:4.1.2", "opinion:7"})
  static List<Objection> objections(DeclarationForm form) {
    List<Objection> found = new ArrayList<>();
    Texts.chosen(found, "conforms", form.conforms());
    if (form.conforms().filter(conforms -> !conforms).isPresent()) {
      Texts.prose(found, "deviations", form.deviations());
    } else {
      Texts.any(found, "deviations", form.deviations());
    }
    Texts.any(found, "changes", form.changes());
    Texts.any(found, "incidents", form.incidents());
    Texts.any(found, "complaints", form.complaints());
    Texts.any(found, "markUse", form.markUse());
    Texts.line(found, "signatory", form.signatory());
    if (!form.confirmed()) {
      found.add(Objection.toField("confirmed", ConformityRefusal.NOT_CONFIRMED));
    }
    return found;
  }
}
