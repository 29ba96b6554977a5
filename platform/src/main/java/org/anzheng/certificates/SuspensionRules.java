package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 暂停规则: a suspension is bounded, says what ends it and whom to ask. */
final class SuspensionRules {

  private SuspensionRules() {}

  static List<Objection> objections(
      Certificate certificate, SuspensionOrder order, CertificateTerms terms, Instant now) {
    List<Objection> found =
        new ArrayList<>(
            DecisionRules.objections(
                certificate, order.dates(), order.ground().facts(), order.confirmedOn(), now));
    found.addAll(lengthObjections(order, terms));
    found.addAll(guidanceObjections(order));
    return found;
  }

  @Basis("ccrc:suspension")
  private static List<Objection> lengthObjections(SuspensionOrder order, CertificateTerms terms) {
    LocalDate start = order.dates().effectiveOn();
    LocalDate lastDay = start.plus(terms.suspensionMaximum());
    if (order.until().isBefore(start)) {
      return List.of(Objection.toField("until", CertificateRefusal.SUSPENSION_ENDS_BEFORE_START));
    }
    return order.until().isAfter(lastDay)
        ? List.of(Objection.toField("until", CertificateRefusal.SUSPENSION_TOO_LONG, lastDay))
        : List.of();
  }

  @Basis("17065:7.11")
  private static List<Objection> guidanceObjections(SuspensionOrder order) {
    List<Objection> found = new ArrayList<>();
    if (order.restorationActions().stream().allMatch(String::isBlank)) {
      found.add(
          Objection.toField("restorationActions", CertificateRefusal.RESTORATION_ACTIONS_MISSING));
    }
    if (order.contact().isBlank()) {
      found.add(Objection.toField("contact", CertificateRefusal.CONTACT_MISSING));
    }
    return found;
  }
}
