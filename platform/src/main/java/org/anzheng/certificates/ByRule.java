package org.anzheng.certificates;

import static org.anzheng.scheme.ReasonTable.REVOKE;
import static org.anzheng.scheme.ReasonTable.SUSPEND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ReasonCodes;
import org.springframework.stereotype.Component;

/** 按规则作出的处理: what the platform orders where nobody acted in time, with ground and guidance. */
@Component
class ByRule {

  /** 逾期未接受监督. */
  private static final String OVERDUE = "S07";

  /** 暂停期满，暂停原因未消除. */
  private static final String UNRESTORED = "0115";

  private final ReasonCodes reasons;
  private final CertificateTermsOnDay terms;
  private final RuleWords words;

  ByRule(ReasonCodes reasons, CertificateTermsOnDay terms, RuleWords words) {
    this.reasons = reasons;
    this.terms = terms;
    this.words = words;
  }

  CertificateSuspended suspended(Certificate certificate, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    SuspensionOrder order =
        new SuspensionOrder(
            new Ground(OVERDUE, words.overdue(certificate).zh(), List.of()),
            DecisionDates.on(today),
            today,
            today.plus(terms.at(now).suspensionDefault()),
            List.of(words.restoration().zh()),
            words.contact(certificate).zh());
    return new LapsedCertificate(certificate)
        .suspend(order, reasons.find(SUSPEND, OVERDUE), Actor.system(), now);
  }

  CertificateRevoked revoked(Certificate certificate, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    RevocationOrder order =
        new RevocationOrder(
            new Ground(UNRESTORED, words.unrestored(certificate).zh(), List.of()),
            DecisionDates.on(today),
            today);
    return new LapsedCertificate(certificate)
        .revoke(order, reasons.find(REVOKE, UNRESTORED), Actor.system(), now);
  }

  CertificateRestored restored(
      Certificate kept, ContinuationOrder order, Actor actor, Instant now) {
    return new LapsedCertificate(kept)
        .restore(words.kept(order.caseNumber()).zh(), order.decidedOn(), actor, now);
  }

  /** Whether a suspension with this reason ends when surveillance was passed. */
  static boolean isForOverdue(String citation) {
    return citation.startsWith("suspend:" + OVERDUE + "@");
  }
}
