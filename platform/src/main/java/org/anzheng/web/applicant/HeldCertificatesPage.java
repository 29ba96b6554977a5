package org.anzheng.web.applicant;

import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.web.shared.Tone;

/** 我的证书. */
public record HeldCertificatesPage(List<CertificateSummary> certificates) {

  /** Colour and shape of a status. */
  public static Tone tone(CertificateStatus status) {
    return switch (status) {
      case VALID -> Tone.GOOD;
      case SUSPENDED -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED, EXPIRED -> Tone.NEUTRAL;
    };
  }
}
