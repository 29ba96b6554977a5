package org.anzheng.conformity;

import java.time.LocalDate;
import org.anzheng.certificates.CertificateCancelled;
import org.anzheng.certificates.CertificateChanged;
import org.anzheng.certificates.CertificateContinued;
import org.anzheng.certificates.CertificateCorrected;
import org.anzheng.certificates.CertificateExpired;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateIssued;
import org.anzheng.certificates.CertificateReplaced;
import org.anzheng.certificates.CertificateReported;
import org.anzheng.certificates.CertificateRestored;
import org.anzheng.certificates.CertificateRevoked;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSuspended;
import org.anzheng.certificates.ReportAmended;
import org.anzheng.certificates.RevocationAnnulled;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CertificationFact;
import org.anzheng.certification.CommissionSubmitted;
import org.anzheng.kernel.ChinaTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 证书与案件联动: what becomes of matters because of their certificate or their case. */
@Component
class CertificateReactions {

  private final MatterReactions matters;
  private final MatterStore store;
  private final DeclarationYear year;
  private final CertificateSearch certificates;

  CertificateReactions(
      MatterReactions matters,
      MatterStore store,
      DeclarationYear year,
      CertificateSearch certificates) {
    this.matters = matters;
    this.store = store;
    this.year = year;
    this.certificates = certificates;
  }

  @EventListener
  void on(CertificateFact fact) {
    switch (fact) {
      case CertificateIssued issued -> startYear(issued);
      case CertificateContinued continued -> startYear(continued);
      case RevocationAnnulled annulled -> startYear(annulled);
      case CertificateSuspended suspended -> suspended(suspended.certificate().number());
      case CertificateRevoked revoked -> ended(revoked);
      case CertificateCancelled cancelled -> ended(cancelled);
      case CertificateExpired expired -> ended(expired);
      case CertificateReplaced replaced -> ended(replaced);
      case CertificateRestored restored -> {}
      case CertificateReported reported -> {}
      case ReportAmended amended -> {}
      case CertificateCorrected corrected -> {}
      case CertificateChanged changed -> {}
    }
  }

  /** A change that was told is under way once its case is handed in. */
  @EventListener
  void on(CommissionSubmitted submitted) {
    submitted
        .origin()
        .certificate()
        .ifPresent(number ->
            store.about(number).stream()
                .filter(matter -> matter.kind() == MatterKind.CHANGE_NOTICE)
                .filter(matter ->
                    matter.caseType().filter(submitted.origin().type()::equals).isPresent())
                .forEach(matter ->
                    matters.follow(
                        matter,
                        ChangeNoticeStatus.class,
                        ChangeNoticeTransition.COMMISSION,
                        submitted.step().caseNumber())));
  }

  @EventListener
  void on(CertificationFact fact) {
    CaseStatus to = fact.step().to();
    if (to.closed()) {
      store.inCase(fact.step().caseNumber()).forEach(matter -> caseClosed(matter, to));
    }
  }

  private void caseClosed(Matter<?> matter, CaseStatus to) {
    String number = matter.caseNumber().orElse("");
    switch (matter.kind()) {
      case CHANGE_NOTICE -> {
        boolean lost = matter.status() == ChangeNoticeStatus.CHANGING && to != CaseStatus.AMENDED;
        matters.move(
            matter,
            ChangeNoticeStatus.class,
            lost ? ChangeNoticeTransition.LOSE_CASE : ChangeNoticeTransition.CLOSE,
            number);
      }
      case INCIDENT ->
          matters.move(matter, IncidentStatus.class, IncidentTransition.FINISH_EVALUATION, number);
      case DECLARATION, MARK_CHECK -> {}
    }
  }

  private void startYear(CertificateFact fact) {
    String number = fact.certificate().number();
    LocalDate today = ChinaTime.dateOf(fact.act().at());
    if (year.due(number).isEmpty()) {
      certificates.find(number).ifPresent(certificate -> year.start(certificate, today));
    }
  }

  private void suspended(String number) {
    store.about(number).forEach(matter -> matters.conclude(matter, number));
  }

  private void ended(CertificateFact fact) {
    String number = fact.certificate().number();
    year.stop(number);
    store.about(number).forEach(matter -> matters.end(matter, number));
  }
}
