package org.anzheng.certificates;

import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 到期处理: the holder is warned when the renewal window opens; after its last day it expires. */
@Component
class CertificateExpiry {

  private final Certificates certificates;
  private final CertificateNotices notices;

  CertificateExpiry(Certificates certificates, CertificateNotices notices) {
    this.certificates = certificates;
    this.notices = notices;
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (passed.kind().equals(CertificateClocks.EXPIRY)) {
      certificates.expire(CertificateClocks.numberOf(passed.subject()));
    } else if (passed.kind().equals(CertificateClocks.RENEWAL)) {
      notices.warn(CertificateClocks.numberOf(passed.subject()), passed.due());
    }
  }
}
