package org.anzheng.certification;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 人日增减因素: the closed list of grounds on which man-days may differ from the rule's table. */
@Basis("iaf-md5:time")
@NamedInterface("reads")
public enum ManDayGround {
  /** 场所分散，往返耗时. */
  DISPERSED_SITES(true),
  /** 服务过程复杂. */
  COMPLEX_SERVICE(true),
  /** 服务于关键信息基础设施. */
  CRITICAL_INFRASTRUCTURE(true),
  /** 分包较多. */
  SUBCONTRACTING(true),
  /** 既往审核问题、投诉或者事件较多. */
  EARLIER_FINDINGS(true),
  /** 服务过程单一. */
  SIMPLE_SERVICE(false),
  /** 管理成熟，既往审核良好. */
  MATURE_MANAGEMENT(false),
  /** 与其他认证结合审核. */
  COMBINED_AUDIT(false);

  private final boolean more;

  ManDayGround(boolean more) {
    this.more = more;
  }

  /** Whether it adds days; else it takes some away. */
  public boolean more() {
    return more;
  }
}
