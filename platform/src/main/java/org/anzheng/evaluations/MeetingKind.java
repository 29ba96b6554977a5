package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 现场会议: the meetings with which the work on site begins and ends. */
@NamedInterface("reads")
public enum MeetingKind {
  /** 首次会议. */
  OPENING,
  /** 末次会议. */
  CLOSING
}
