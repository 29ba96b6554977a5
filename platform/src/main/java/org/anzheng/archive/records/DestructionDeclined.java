package org.anzheng.archive.records;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 未同意销毁. */
@NamedInterface("records")
public record DestructionDeclined(Act act, RecordSetStep step, String subject, String reason)
    implements RecordSetFact {

  @Override
  public String note() {
    return reason;
  }
}
