package org.anzheng.supervision.orders;

import org.anzheng.kernel.Basis;

/** 责令事项: what a body is ordered to do. */
@Basis({"regulation:26", "opinion:8"})
public enum OrderedAct {
  /** 暂停证书. */
  SUSPEND,
  /** 撤销证书. */
  REVOKE,
  /** 改正证书. */
  CORRECT,
  /** 跟进获证组织的违法行为. */
  FOLLOW_UP
}
