package org.anzheng.supervision.draws;

import static org.anzheng.kernel.Role.INSPECTOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;
import static org.anzheng.kernel.Role.SYSTEM;
import static org.anzheng.supervision.draws.DrawStatus.DRAWN;
import static org.anzheng.supervision.draws.DrawStatus.FROZEN;
import static org.anzheng.supervision.draws.DrawStatus.OPEN;
import static org.anzheng.supervision.draws.DrawStatus.PLANNED;
import static org.anzheng.supervision.draws.DrawStatus.PUBLISHED;
import static org.anzheng.supervision.draws.DrawStatus.WITHDRAWN;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 抽查计划状态转换: what can happen to an inspection plan, by whom. Read top to bottom. */
@NamedInterface("reads")
public enum DrawTransition implements Transition<DrawStatus> {
  /** 制定计划. */
  @Basis({"random-inspection:2", "opinion:8"})
  PREPARE(Set.of(), PLANNED, MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR),
  /** 锁定名单并公布抽取时间: from now on there is no way back, or one could draw until it suits. */
  @Basis("random-inspection:2")
  FREEZE(Transition.from(PLANNED), FROZEN, MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR),
  /** 撤回计划. */
  @Basis("design")
  WITHDRAW(Transition.from(PLANNED), WITHDRAWN, MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR),
  /** 公布时间已到: its record makes the log sign a checkpoint after that time. */
  @Basis("design")
  OPEN_DRAW(Transition.from(FROZEN), OPEN, SYSTEM),
  /** 抽取. */
  @Basis("random-inspection:2")
  DRAW(Transition.from(OPEN), DRAWN, SYSTEM, MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR),
  /** 记录并公开检查结果. */
  @Basis({"random-inspection:2", "regulation:53"})
  RECORD_RESULT(
      Transition.from(DRAWN), DRAWN, MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR, INSPECTOR),
  /** 记录并公开最后一项检查结果. */
  @Basis({"random-inspection:2", "regulation:53"})
  RECORD_LAST_RESULT(
      Transition.from(DRAWN), PUBLISHED, MARKET_REGULATOR, PROVINCIAL_MARKET_REGULATOR, INSPECTOR);

  private final Set<DrawStatus> from;
  private final DrawStatus to;
  private final Set<Role> by;

  DrawTransition(Set<DrawStatus> from, DrawStatus to, Role first, Role... others) {
    this.from = from;
    this.to = to;
    this.by = Transition.by(first, others);
  }

  @Override
  public Set<DrawStatus> from() {
    return from;
  }

  @Override
  public DrawStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}
