package org.anzheng.reporting;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 年报项目: what the annual report says; figures are taken from the record, words are the body's. */
@NamedInterface("reads")
@Basis({"body-measures:24", "design"})
public enum AnnualItem {
  /** 受理与办理的认证活动数. */
  CASES(true),
  /** 颁发证书数. */
  ISSUED(true),
  /** 年末有效证书数. */
  VALID_AT_END(true),
  /** 暂停次数. */
  SUSPENDED(true),
  /** 撤销次数. */
  REVOKED(true),
  /** 注销次数. */
  CANCELLED(true),
  /** 专职认证人员数. */
  FULL_TIME_STAFF(true),
  /** 工作概述. */
  WORK(false),
  /** 获证后监督情况. */
  SURVEILLANCE(false),
  /** 公正性风险与措施. */
  IMPARTIALITY(false),
  /** 投诉与申诉处理情况. */
  COMPLAINTS(false),
  /** 财务审计结论. */
  AUDIT(false),
  /** 社会责任. */
  RESPONSIBILITY(false);

  private final boolean figure;

  AnnualItem(boolean figure) {
    this.figure = figure;
  }

  /** Whether it is counted from the record. */
  public boolean isFigure() {
    return figure;
  }
}
