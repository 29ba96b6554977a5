package org.anzheng.conformity;

import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 持续符合事项状态: the status of a matter of any kind. */
@NamedInterface("reads")
public sealed interface MatterStatus extends Status
    permits ChangeNoticeStatus, IncidentStatus, DeclarationStatus, MarkCheckStatus {

  /** The constant's name. */
  String name();

  /** Whether nothing more can happen. */
  boolean closed();
}
