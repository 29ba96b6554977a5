package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ParameterKey;
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
    return on(ChinaTime.dateOf(now));
  }

  CertificateTerms on(LocalDate day) {
    SchemeParameters scheme = parameters.on(day);
    return new CertificateTerms(
        scheme.certificateValidity(),
        scheme.suspensionDefault(),
        scheme.suspensionMaximum(),
        scheme.suspendAfterConfirm(),
        scheme.revokeAfterVerify(),
        scheme.row(ParameterKey.REVOKE_AFTER_SUSPENSION).term(),
        scheme.renewalWindow(),
        new SurveillanceTerms(
            scheme.row(ParameterKey.SURVEILLANCE_FIRST),
            scheme.row(ParameterKey.SURVEILLANCE_GAP),
            scheme.row(ParameterKey.SURVEILLANCE_GRACE).term(),
            scheme.row(ParameterKey.SURVEILLANCE_LEAD).term()));
  }
}
