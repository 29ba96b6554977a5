package org.anzheng.certificates;

import java.time.Instant;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.springframework.stereotype.Component;

/** Reads the parameters that decisions about certificates need from the scheme's register. */
@Component
class CertificateTermsOnDay {

  private final Parameters parameters;

  CertificateTermsOnDay(Parameters parameters) {
    this.parameters = parameters;
  }

  CertificateTerms at(Instant now) {
    SchemeParameters scheme = parameters.on(ChinaTime.dateOf(now));
    return new CertificateTerms(
        scheme.certificateValidity(),
        scheme.suspensionMaximum(),
        scheme.suspendAfterConfirm(),
        scheme.revokeAfterVerify());
  }
}
