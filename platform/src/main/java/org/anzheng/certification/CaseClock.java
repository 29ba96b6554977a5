package org.anzheng.certification;

import java.util.Optional;

/**
 * 办理期限: the clocks of a case; at most one runs in each status, and the body's stands still while it
 * is the client's turn.
 */
enum CaseClock {
  /** 受理期限. */
  ACCEPTANCE("case.acceptance", "17065:7.3"),
  /** 补正期限. */
  SUPPLEMENT("case.supplement", "17065:7.3"),
  /** 决定与颁证期限. */
  DECISION("case.decision", "regulation:23"),
  /** 限期整改. */
  RECTIFICATION("case.rectification", "dsc-rules:4.4");

  private final String kind;
  private final String basis;

  CaseClock(String kind, String basis) {
    this.kind = kind;
    this.basis = basis;
  }

  /** The kind of the deadline. */
  String kind() {
    return kind;
  }

  /** The clause that sets it. */
  String basis() {
    return basis;
  }

  /** The body's clock that stands still while the client holds the ball. */
  static Optional<CaseClock> pausedIn(CaseStatus status) {
    return switch (status) {
      case SUPPLEMENT -> Optional.of(ACCEPTANCE);
      case RECTIFY -> Optional.of(DECISION);
      case DRAFT,
          SUBMITTED,
          ACCEPTED,
          DECLINED,
          CLOSED_LAPSED,
          CONTRACT_PROPOSED,
          CONTRACT_SIGNED,
          CONTRACTED,
          IN_EVALUATION,
          IN_REVIEW,
          IN_DECISION,
          RECTIFIED,
          DECIDED_GRANT,
          SIGNED,
          REFUSED,
          TERMINATED,
          WITHDRAWN,
          ISSUED,
          KEPT,
          AMENDED,
          TRANSFERRED,
          TRANSFER_PENDING ->
          Optional.empty();
    };
  }

  /** The clock that runs while a case is in a status. */
  static Optional<CaseClock> in(CaseStatus status) {
    return switch (status) {
      case SUBMITTED -> Optional.of(ACCEPTANCE);
      case SUPPLEMENT -> Optional.of(SUPPLEMENT);
      case IN_DECISION, RECTIFIED, DECIDED_GRANT, SIGNED -> Optional.of(DECISION);
      case RECTIFY -> Optional.of(RECTIFICATION);
      case DRAFT,
          ACCEPTED,
          DECLINED,
          CLOSED_LAPSED,
          CONTRACT_PROPOSED,
          CONTRACT_SIGNED,
          CONTRACTED,
          IN_EVALUATION,
          IN_REVIEW,
          REFUSED,
          TERMINATED,
          WITHDRAWN,
          ISSUED,
          KEPT,
          AMENDED,
          TRANSFERRED,
          TRANSFER_PENDING ->
          Optional.empty();
    };
  }
}
