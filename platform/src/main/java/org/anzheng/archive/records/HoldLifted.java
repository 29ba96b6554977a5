package org.anzheng.archive.records;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 留存已解除. */
@NamedInterface("records")
public record HoldLifted(Act act, RecordSetStep step, String subject, UUID hold, String reason)
    implements RecordSetFact {

  @Override
  public String note() {
    return reason;
  }
}
