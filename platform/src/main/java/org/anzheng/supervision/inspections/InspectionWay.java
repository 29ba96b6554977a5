package org.anzheng.supervision.inspections;

import org.anzheng.kernel.Basis;

/** 检查方式: how an inspection is carried out. */
@Basis("regulation:50")
public enum InspectionWay {
  /** 现场检查. */
  ON_SITE,
  /** 书面检查. */
  DOCUMENTS,
  /** 见证评审: an evaluation of the body is watched. */
  WITNESSED_AUDIT,
  /** 同行评议. */
  PEER_REVIEW,
  /** 暗访. */
  MYSTERY_CHECK,
  /** 获证组织意见征询. */
  OPINION_SURVEY
}
