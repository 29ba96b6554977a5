package org.anzheng.supervision.inspections;

/** 检查来源: why a subject is inspected. */
public enum InspectionSource {
  /** 双随机抽查. */
  DRAW,
  /** 举报. */
  ALLEGATION,
  /** 投诉. */
  COMPLAINT,
  /** 移送. */
  REFERRAL,
  /** 风险信号. */
  SIGNAL,
  /** 依职权. */
  OWN_MOTION
}
