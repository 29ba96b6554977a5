package org.anzheng.conformity;

import org.springframework.modulith.NamedInterface;

/** 线索来源: from whom the body learned of an incident. */
@NamedInterface("reads")
public enum IncidentSource {
  /** 媒体. */
  MEDIA,
  /** 主管部门. */
  DEPARTMENT,
  /** 客户. */
  CUSTOMER,
  /** 其他. */
  OTHER
}
