package org.anzheng.web.approvals;

import org.anzheng.bodies.approval.ApprovalStatus;
import org.anzheng.web.shared.Tone;

/** Colour and shape of a status. */
public final class ApprovalTones {

  private ApprovalTones() {}

  /** The tone of a status. */
  public static Tone of(ApprovalStatus status) {
    return switch (status) {
      case RECEIVED, ACCEPTED, CONSULTING, EXPERT_REVIEW -> Tone.ACTIVE;
      case SUPPLEMENT -> Tone.WARNING;
      case APPROVED -> Tone.GOOD;
      case REFUSED, NOT_ACCEPTED -> Tone.BAD;
      case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
    };
  }
}
