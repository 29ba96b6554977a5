package org.anzheng.archive.records;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 卷宗事实: everything that can have happened to a locked set of records. */
@NamedInterface("records")
public sealed interface RecordSetFact extends Fact
    permits RecordsArchived,
        HoldPlaced,
        HoldLifted,
        DestructionProposed,
        DestructionDeclined,
        RecordsDestroyed {

  /** Which set, and to which status. */
  RecordSetStep step();

  /** What the set is about. */
  String subject();

  /** The words typed with it; blank when there are none. */
  default String note() {
    return "";
  }

  @Override
  default String chain() {
    return step().chain();
  }
}
