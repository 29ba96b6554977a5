package org.anzheng.supervision.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.anzheng.supervision.proceedings.TextRules;

/** 责令规则, SOD-14: what can be ordered about a certificate, and which act of the body answers it. */
final class OrderRules {

  private OrderRules() {}

  /** The power that an order takes: certificates are the market regulator's matter. */
  @Basis({"regulation:26", "opinion:9"})
  static DelegatedPower power(Department department) {
    return department == Department.MARKET_REGULATION
        ? DelegatedPower.ORDER_CERTIFICATE
        : DelegatedPower.PENALISE_SERVICE;
  }

  @Basis("regulation:26")
  static List<Objection> terms(OrderTerms terms, LocalDate today) {
    List<Objection> found = new ArrayList<>(TextRules.prose("facts", terms.facts()));
    found.addAll(TextRules.any("source", terms.source()));
    if (!terms.dueOn().isAfter(today)) {
      found.add(Objection.toField("dueOn", ProceedingRefusal.DAY_WRONG, today.plusDays(1)));
    }
    return found;
  }

  /** What is suspended is not suspended again, and what has ended cannot be acted on. */
  @Basis("regulation:26")
  static List<Objection> possible(OrderedAct act, CertificateStatus status) {
    boolean possible =
        switch (act) {
          case SUSPEND -> status == CertificateStatus.VALID;
          case REVOKE, CORRECT, FOLLOW_UP ->
              status == CertificateStatus.VALID || status == CertificateStatus.SUSPENDED;
        };
    return possible
        ? List.of()
        : List.of(Objection.toField("act", ProceedingRefusal.CERTIFICATE_STATE, status));
  }

  /** Whether a certificate that came to stand so answers the order. */
  @Basis("regulation:26")
  static boolean isAnsweredBy(OrderedAct act, CertificateStatus now, boolean corrected) {
    return switch (now) {
      case REVOKED, CANCELLED, EXPIRED -> true;
      case SUSPENDED -> act == OrderedAct.SUSPEND || act == OrderedAct.CORRECT && corrected;
      case VALID -> act == OrderedAct.CORRECT && corrected;
    };
  }
}
