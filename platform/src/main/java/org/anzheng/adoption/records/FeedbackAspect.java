package org.anzheng.adoption.records;

import org.springframework.modulith.NamedInterface;

/** 评价项目: what a service is judged by after the contract. */
@NamedInterface("records")
public enum FeedbackAspect {
  /** 按约履行. */
  PERFORMANCE,
  /** 人员能力. */
  COMPETENCE,
  /** 响应及时. */
  RESPONSE,
  /** 保密与数据保护. */
  CONFIDENTIALITY
}
