package org.anzheng.register;

import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateCorrected;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateIssued;
import org.anzheng.certificates.CertificateSearch;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes a certificate to the public register whenever something happened to it. */
@Component
class CertificateListener {

  private final CertificateSearch certificates;
  private final CertificateRegisterStore store;

  CertificateListener(CertificateSearch certificates, CertificateRegisterStore store) {
    this.certificates = certificates;
    this.store = store;
  }

  @ApplicationModuleListener
  void on(CertificateFact fact) {
    String number = fact.certificate().number();
    store.lock(number);
    if (fact instanceof CertificateIssued issued) {
      content(issued, issued.content());
    } else if (fact instanceof CertificateCorrected corrected) {
      content(corrected, corrected.content());
    }
    certificates
        .find(number)
        .ifPresent(c -> {
          store.saveEvents(number, certificates.history(number));
          store.save(c, fact.certificate().publicUscc());
        });
  }

  private void content(CertificateFact fact, CertificateContent content) {
    store.saveContent(fact, content);
  }
}
