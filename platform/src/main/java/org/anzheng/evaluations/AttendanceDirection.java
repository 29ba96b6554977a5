package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 签到方向. */
@NamedInterface("reads")
public enum AttendanceDirection {
  /** 签到, 到达. */
  IN,
  /** 签退, 离开. */
  OUT
}
