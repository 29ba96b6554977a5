package org.anzheng.evidence;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 证据包拒绝理由: why a package cannot be made as asked for. */
public enum EvidenceRefusal implements Reason {
  /** A record is not there or not the reader's to open. Argument: its number. */
  NOT_YOURS_TO_OPEN(RefusalKind.INVALID),
  /** A record was made before single fields could be shown. Argument: its number. */
  ONLY_WHOLE(RefusalKind.INVALID),
  /** A record has no such field. Arguments: number, field. */
  NO_SUCH_FIELD(RefusalKind.INVALID),
  /** No field was chosen. */
  NOTHING_CHOSEN(RefusalKind.INVALID),
  /** No status list is kept for the day. Argument: the day. */
  NO_STATUS_OF_THAT_DAY(RefusalKind.INVALID),
  /** The chain has more records than a package can hold. Argument: how many. */
  TOO_MANY_RECORDS(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  EvidenceRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
