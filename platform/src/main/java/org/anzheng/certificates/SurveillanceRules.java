package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.WorkingCalendar;

/** 监督期限规则: by which day a certificate is to be kept again, and what an overdue one may not. */
final class SurveillanceRules {

  private SurveillanceRules() {}

  /** The first time: counted from the day after the issue. */
  @Basis({"qms-rules:5", "17065:7.9", "civil-code:202"})
  static LocalDate first(LocalDate issuedOn, SurveillanceTerms terms, WorkingCalendar calendar) {
    return terms.first().term().after(issuedOn, calendar);
  }

  /** Every later time: counted from the day after the decision that kept the certificate. */
  @Basis({"qms-rules:5", "17065:7.9", "civil-code:202"})
  static LocalDate next(LocalDate keptOn, SurveillanceTerms terms, WorkingCalendar calendar) {
    return terms.gap().term().after(keptOn, calendar);
  }

  /**
   * A day that is laid down late, or again after a while without effect, leaves time to prepare.
   */
  @Basis("design")
  static LocalDate resumed(
      LocalDate due, LocalDate today, SurveillanceTerms terms, WorkingCalendar calendar) {
    LocalDate earliest = terms.lead().after(today, calendar);
    return due.isBefore(earliest) ? earliest : due;
  }

  /** Whether the last day for surveillance is over. */
  @Basis("qms-rules:7")
  static boolean overdue(Certificate certificate, LocalDate today) {
    return certificate.surveillanceDue().filter(today::isAfter).isPresent();
  }

  /**
   * Surveillance under way holds the suspension back as long as the rule says; until which day, if
   * it does.
   */
  @Basis({"qms-rules:7", "design"})
  static Optional<LocalDate> heldBackUntil(
      LocalDate due,
      boolean underWay,
      LocalDate today,
      SurveillanceTerms terms,
      WorkingCalendar calendar) {
    return Optional.of(terms.grace().after(due, calendar))
        .filter(day -> underWay && !today.isAfter(day));
  }

  /** Surveillance that would be due on the last day of validity or later is left to the renewal. */
  @Basis({"qms-rules:5", "dsc-rules:5"})
  static boolean isNeeded(LocalDate due, LocalDate validTo) {
    return due.isBefore(validTo);
  }

  /** Whoever owes surveillance is not restored before it was passed. */
  @Basis({"qms-rules:7", "17065:7.11"})
  static List<Objection> toRestore(Certificate certificate, LocalDate today) {
    return certificate.surveillanceDue().filter(today::isAfter).stream()
        .map(due -> Objection.to(CertificateRefusal.SURVEILLANCE_OWED, due))
        .toList();
  }
}
