package org.anzheng.web.regulator;

import org.anzheng.bodies.BodyStanding;
import org.anzheng.web.shared.Tone;

/** Colour and shape of a body's standing. */
public final class BodyTones {

  private BodyTones() {}

  /** The tone of a standing. */
  public static Tone of(BodyStanding standing) {
    return switch (standing) {
      case IN_FORCE -> Tone.GOOD;
      case SUSPENDED_ORDER -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED -> Tone.NEUTRAL;
    };
  }
}
