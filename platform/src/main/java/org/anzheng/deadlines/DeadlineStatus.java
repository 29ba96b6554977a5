package org.anzheng.deadlines;

/** 期限状态: whether a deadline still runs. */
enum DeadlineStatus {
  /** 计时中. */
  RUNNING,
  /** 已履行: what was awaited happened in time. */
  MET,
  /** 已届满: it passed, and what follows from that was done. */
  PASSED
}
