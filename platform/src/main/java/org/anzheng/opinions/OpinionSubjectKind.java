package org.anzheng.opinions;

import org.springframework.modulith.NamedInterface;

/** 征求意见事项: what the market regulator decides after hearing the other departments. */
@NamedInterface("reads")
public enum OpinionSubjectKind {
  /** 认证基本规范. */
  NORM,
  /** 认证规则. */
  RULE,
  /** 认证标志. */
  MARK,
  /** 认证机构批准. */
  APPROVAL
}
