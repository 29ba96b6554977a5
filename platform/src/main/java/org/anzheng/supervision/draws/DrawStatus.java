package org.anzheng.supervision.draws;

import static org.anzheng.kernel.Role.INSPECTOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 抽查计划状态: where an inspection plan stands and whose turn it is. */
@NamedInterface("reads")
public enum DrawStatus implements Status {
  /** 已制定. */
  PLANNED(MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR),
  /** 名单已锁定, 待公布时间: nobody has a turn. */
  FROZEN,
  /** 公布时间已到, 等待会签检查点. */
  OPEN,
  /** 已抽取, 检查中. */
  DRAWN(MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR, INSPECTOR),
  /** 结果已全部公开. */
  PUBLISHED,
  /** 已撤回. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  DrawStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
