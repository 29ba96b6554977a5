package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 颁证规则: only what was decided, only by who may, only once, only what can be proved soon. */
final class IssueRules {

  private IssueRules() {}

  /**
   * What stands against issuing.
   *
   * @param covered whether the body's approval covers the category today
   * @param already number of the certificate the case already has
   * @param logKeepsUp whether the log keeps up, so that the proof of the issue follows soon
   */
  @Basis({"regulation:9", "regulation:23", "17065:7.7", "opinion:6"})
  static List<Objection> objections(
      IssueOrder order,
      boolean covered,
      Optional<String> already,
      boolean logKeepsUp,
      LocalDate today) {
    List<Objection> found = new ArrayList<>();
    if (!covered) {
      found.add(Objection.to(CertificateRefusal.BODY_NOT_APPROVED, order.content().category()));
    }
    already.ifPresent(number -> found.add(Objection.to(CertificateRefusal.ALREADY_ISSUED, number)));
    if (order.decidedOn().isAfter(today)) {
      found.add(Objection.to(CertificateRefusal.DECIDED_IN_FUTURE));
    }
    if (!order.content().hash().equals(order.decisionHash())) {
      found.add(Objection.to(CertificateRefusal.DECISION_DATA_DIFFERS));
    }
    if (!logKeepsUp) {
      found.add(Objection.to(CertificateRefusal.LOG_BEHIND));
    }
    return found;
  }
}
