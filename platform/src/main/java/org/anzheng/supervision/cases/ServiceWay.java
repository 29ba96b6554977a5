package org.anzheng.supervision.cases;

import org.anzheng.kernel.Basis;

/** 送达方式. */
@Basis("penalty-law:61")
public enum ServiceWay {
  /** 直接送达. */
  IN_PERSON,
  /** 电子送达: into the inbox on this platform, with consent. */
  ELECTRONIC,
  /** 邮寄送达. */
  POST,
  /** 留置送达. */
  LEFT_BEHIND,
  /** 公告送达. */
  ANNOUNCEMENT
}
