package org.anzheng.archive.records;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.springframework.modulith.NamedInterface;

/** 归档管理拒绝理由: why a set of records is not archived, released or destroyed. */
@NamedInterface("records")
public enum RecordSetRefusal implements Reason {
  /** The case is not closed yet. */
  NOT_CLOSED(RefusalKind.INCOMPLETE),
  /** A form that the case must have is not on record. Argument: which. */
  FORM_MISSING(RefusalKind.INCOMPLETE),
  /** Evidence files that the case names are not in the archive. Argument: how many. */
  EVIDENCE_MISSING(RefusalKind.INCOMPLETE),
  /** The set is not archived yet. */
  NOT_ARCHIVED(RefusalKind.CONFLICT),
  /** The set is archived already. */
  ALREADY_ARCHIVED(RefusalKind.CONFLICT),
  /** Something holds it. Argument: how many holds. */
  HELD(RefusalKind.CONFLICT),
  /** A complaint, an appeal or an act of supervision about it is open. Argument: its number. */
  IN_USE(RefusalKind.CONFLICT),
  /** The same, where the party may not know of it yet. */
  IN_USE_UNNAMED(RefusalKind.CONFLICT),
  /** The certificate still runs, so nobody knows yet how long it must be kept. */
  STILL_RUNS(RefusalKind.CONFLICT),
  /** It must be kept longer. Argument: the last day. */
  MUST_BE_KEPT(RefusalKind.CONFLICT),
  /** Whoever proposed the destruction does not decide it. */
  SAME_PERSON(RefusalKind.CONFLICT),
  /** Such a hold does not stand. */
  NO_SUCH_HOLD(RefusalKind.NOT_FOUND),
  /** Only whoever placed a hold lifts it: the state's own stand against the body. */
  NOT_YOUR_HOLD(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  RecordSetRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
