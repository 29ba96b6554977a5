package org.anzheng.web.cases;

import org.anzheng.certification.CaseStatus;
import org.anzheng.web.shared.Tone;

/** 状态色调: colour and shape of the statuses of a case. */
public final class CaseTones {

  private CaseTones() {}

  /** Of a status. */
  public static Tone of(CaseStatus status) {
    return switch (status) {
      case ISSUED, KEPT, AMENDED -> Tone.GOOD;
      case DRAFT, WITHDRAWN, CLOSED_LAPSED, TRANSFERRED -> Tone.NEUTRAL;
      case DECLINED, REFUSED, TERMINATED -> Tone.BAD;
      case SUPPLEMENT, RECTIFY, TRANSFER_PENDING -> Tone.WARNING;
      case SUBMITTED,
          ACCEPTED,
          CONTRACT_PROPOSED,
          CONTRACT_SIGNED,
          CONTRACTED,
          IN_EVALUATION,
          IN_REVIEW,
          IN_DECISION,
          RECTIFIED,
          DECIDED_GRANT,
          SIGNED ->
          Tone.ACTIVE;
    };
  }
}
