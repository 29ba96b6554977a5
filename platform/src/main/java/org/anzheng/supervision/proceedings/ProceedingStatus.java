package org.anzheng.supervision.proceedings;

import java.util.Optional;
import org.anzheng.kernel.Status;

/** 监管事项状态: the status of a proceeding of any kind. */
public interface ProceedingStatus extends Status {

  /** The constant's name. */
  String name();

  /** Whether nothing more can happen. */
  boolean closed();

  /** Whether the party reads it yet; what is looked into in secret is not there for it. */
  default boolean isOpenToParty() {
    return true;
  }

  /** The clock that runs while it stands here. */
  default Optional<ProceedingClock> clock() {
    return Optional.empty();
  }
}
