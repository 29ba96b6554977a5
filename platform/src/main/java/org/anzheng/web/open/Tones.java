package org.anzheng.web.open;

import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.web.shared.Tone;

/** 公开页面的状态色调. */
public final class Tones {

  private Tones() {}

  /** The tone of a certificate's status. */
  public static Tone of(CertificateStatus status) {
    return switch (status) {
      case VALID -> Tone.GOOD;
      case SUSPENDED -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED, EXPIRED -> Tone.NEUTRAL;
    };
  }

  /** The tone of a body's standing. */
  public static Tone of(BodyStanding standing) {
    return switch (standing) {
      case IN_FORCE -> Tone.GOOD;
      case SUSPENDED_ORDER -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED -> Tone.NEUTRAL;
    };
  }
}
