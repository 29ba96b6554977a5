package org.anzheng.supervision;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 监督管理拒绝理由: why an inspection plan, its draw or a result is not taken. */
public enum SupervisionRefusal implements Reason {
  /** Neither a year before the plan nor one far away. */
  YEAR_WRONG(RefusalKind.INVALID),
  /** A share is 1 to 100 per cent, and the raised one is not the smaller. */
  SHARE_WRONG(RefusalKind.INVALID),
  /** Nothing to inspect meets the criteria. */
  NO_OBJECTS(RefusalKind.INCOMPLETE),
  /** An object with raised risk or to be avoided is not on the list. Argument: the object. */
  NOT_ON_LIST(RefusalKind.INVALID),
  /** A raised risk or an avoidance has a reason. Argument: the object. */
  REASON_MISSING(RefusalKind.INVALID),
  /** An inspector is not an official of this department. */
  NOT_AN_INSPECTOR(RefusalKind.INVALID),
  /** SOD-13: fewer than two inspectors are free of conflict for an object. Argument: the object. */
  TOO_FEW_INSPECTORS(RefusalKind.INCOMPLETE),
  /** The announced time has passed, or is too near. Argument: minutes ahead. */
  TIME_TOO_NEAR(RefusalKind.INVALID),
  /** No checkpoint after the announced time has enough cosignatures yet. */
  NO_CHECKPOINT_YET(RefusalKind.CONFLICT),
  /** The object was not drawn in this plan. */
  NOT_DRAWN(RefusalKind.NOT_FOUND),
  /** SOD-13: only who was drawn for an object inspects it. */
  NOT_THE_INSPECTOR(RefusalKind.CONFLICT),
  /** The result is public already. */
  ALREADY_RECORDED(RefusalKind.CONFLICT),
  /** The day of the inspection is before the draw or in the future. */
  DAY_WRONG(RefusalKind.INVALID);

  private final RefusalKind kind;

  SupervisionRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
