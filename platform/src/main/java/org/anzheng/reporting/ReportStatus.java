package org.anzheng.reporting;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 报告批次状态. */
@NamedInterface("reads")
public enum ReportStatus implements Status {
  /** 处理中: the platform works through its rows. */
  RECEIVED,
  /** 已试运行: checked, without any effect. */
  CHECKED,
  /** 已接收: every row. */
  ACCEPTED,
  /** 部分接收: what was refused comes back. */
  PARTLY_ACCEPTED,
  /** 已退回: every row was refused. */
  REFUSED;

  @Override
  public Set<Role> awaiting() {
    return Set.of();
  }
}
