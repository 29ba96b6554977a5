package org.anzheng.archive.records;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 已留存. */
@NamedInterface("records")
public record HoldPlaced(Act act, RecordSetStep step, String subject, UUID hold, String reason)
    implements RecordSetFact {

  @Override
  public String note() {
    return reason;
  }
}
