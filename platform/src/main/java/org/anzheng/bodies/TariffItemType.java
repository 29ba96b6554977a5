package org.anzheng.bodies;

import org.springframework.modulith.NamedInterface;

/** 收费项目: what a body may charge for. */
@NamedInterface("reads")
public enum TariffItemType {
  /** 申请费. */
  APPLICATION(TariffUnit.COMMISSION),
  /** 审核费. */
  AUDIT_PER_MAN_DAY(TariffUnit.MAN_DAY),
  /** 审定与注册费, certificate included. */
  REVIEW_AND_CERTIFICATE(TariffUnit.CERTIFICATE),
  /** 年金, use of the mark included. */
  ANNUAL(TariffUnit.YEAR),
  /** 其他. */
  OTHER(TariffUnit.COMMISSION);

  private final TariffUnit unit;

  TariffItemType(TariffUnit unit) {
    this.unit = unit;
  }

  /** What one price is for. */
  public TariffUnit unit() {
    return unit;
  }
}
