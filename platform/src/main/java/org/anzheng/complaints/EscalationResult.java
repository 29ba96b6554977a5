package org.anzheng.complaints;

import org.springframework.modulith.NamedInterface;

/** 上报处理结果. */
@NamedInterface("reads")
public enum EscalationResult {
  /** 机构处理适当. */
  HANDLED_PROPERLY,
  /** 责成机构重新处理. */
  BODY_TO_RECONSIDER,
  /** 转交其他部门. */
  FORWARDED,
  /** 作为监督管理线索. */
  LEAD
}
