package org.anzheng.register;

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
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.CertificateSuspended;
import org.anzheng.certificates.CertificatesReported;
import org.anzheng.certificates.ReportAmended;
import org.anzheng.certificates.RevocationAnnulled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes a certificate to the public register whenever something happened to it. */
@Component
class CertificateListener {

  private final CertificateSearch certificates;
  private final CertificateRegisterStore store;
  private final ChangeStore changes;
  private final ApplicationEventPublisher events;

  CertificateListener(
      CertificateSearch certificates,
      CertificateRegisterStore store,
      ChangeStore changes,
      ApplicationEventPublisher events) {
    this.certificates = certificates;
    this.store = store;
    this.changes = changes;
    this.events = events;
  }

  @ApplicationModuleListener
  void on(CertificateFact fact) {
    String number = fact.certificate().number();
    store.lock(number);
    switch (fact) {
      case CertificateIssued issued -> store.saveContent(issued, issued.content());
      case CertificateCorrected corrected -> store.saveContent(corrected, corrected.content());
      case CertificateChanged changed -> store.saveContent(changed, changed.content());
      case CertificateReported reported -> store.saveContent(reported, reported.content());
      case ReportAmended amended -> store.saveContent(amended, amended.content());
      case CertificateSuspended s -> {}
      case CertificateRestored r -> {}
      case CertificateRevoked r -> {}
      case CertificateCancelled c -> {}
      case CertificateExpired e -> {}
      case CertificateContinued c -> {}
      case CertificateReplaced r -> {}
      case RevocationAnnulled a -> {}
    }
    certificates
        .find(number)
        .ifPresent(c -> {
          store.saveEvents(number, certificates.history(number));
          store.save(c, fact.certificate().publicUscc());
          changes.add(fact);
          events.publishEvent(changed(fact, c));
        });
  }

  /** Many that came with one report, in one transaction. */
  @ApplicationModuleListener
  void on(CertificatesReported reported) {
    for (CertificateReported fact : reported.facts()) {
      String number = fact.certificate().number();
      store.lock(number);
      store.saveContent(fact, fact.content());
      certificates
          .find(number)
          .ifPresent(c -> {
            store.saveEvents(number, certificates.history(number));
            store.save(c, fact.certificate().publicUscc());
            changes.add(fact);
          });
    }
  }

  private static CertificateEntryChanged changed(CertificateFact fact, CertificateSummary now) {
    return new CertificateEntryChanged(
        fact.act().id(),
        now.number(),
        fact.kind(),
        fact.change().from(),
        fact.change().to(),
        fact.change().reason(),
        fact.change().times().effective(),
        now.content().holderName(),
        fact.certificate().publicUscc(),
        now.issuer(),
        now.validTo());
  }
}
