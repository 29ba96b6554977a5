package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 利益冲突来源: where a tie between a person and the client was found. */
@NamedInterface("reads")
public enum ConflictGround {
  /** 本人申报的关联关系. */
  DECLARED_ASSOCIATION,
  /** 委托人申报的咨询人员同名. */
  NAMED_AS_CONSULTANT
}
