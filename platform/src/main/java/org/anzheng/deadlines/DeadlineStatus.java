package org.anzheng.deadlines;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;

/** 期限状态: whether a deadline still runs. */
enum DeadlineStatus implements Status {
  /** 计时中. */
  RUNNING,
  /** 中止计时: somebody else holds the ball; the days that were left are kept. */
  PAUSED,
  /** 已履行: what was awaited happened in time. */
  MET,
  /** 已届满: it passed, and what follows from that was done. */
  PASSED;

  /** Whose turn it is depends on the deadline, not on its status. */
  @Override
  public Set<Role> awaiting() {
    return Set.of();
  }
}
