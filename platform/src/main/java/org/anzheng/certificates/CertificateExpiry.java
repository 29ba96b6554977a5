package org.anzheng.certificates;

import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 到期处理: the deadline of a certificate's validity passes, so the certificate expires. */
@Component
class CertificateExpiry {

  private final Certificates certificates;

  CertificateExpiry(Certificates certificates) {
    this.certificates = certificates;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(CertificateClocks.EXPIRY)) {
      certificates.expire(CertificateClocks.numberOf(passed.subject()));
    }
  }
}
