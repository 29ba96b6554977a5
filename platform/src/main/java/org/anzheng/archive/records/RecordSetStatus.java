package org.anzheng.archive.records;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 卷宗状态: where a locked set of records stands and whose turn it is. */
@NamedInterface("records")
public enum RecordSetStatus implements Status {
  /** 在档保存. */
  KEPT,
  /** 待审批销毁. */
  DESTRUCTION_PROPOSED(Role.BODY_HEAD),
  /** 已销毁: the contents are gone, the proof of the records stands. */
  DESTROYED;

  private final Set<Role> awaiting;

  RecordSetStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
