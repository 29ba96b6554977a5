package org.anzheng.web.regulator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.StandingGround;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;

/** 机构资质处理: what the market regulator can do to an approval, each a noun in the address. */
public enum StandingAct {
  /** 责令停业整顿. */
  SUSPENSION_ORDER(BodyTransition.ORDER_SUSPENSION),
  /** 恢复. */
  RESTORATION(BodyTransition.RESTORE),
  /** 撤销. */
  REVOCATION(BodyTransition.REVOKE),
  /** 撤销部分类别. */
  CATEGORY_REVOCATION(BodyTransition.REVOKE_CATEGORY),
  /** 注销. */
  CANCELLATION(BodyTransition.CANCEL),
  /** 办理注销手续. */
  CLOSURE(BodyTransition.CLOSE_REVOKED);

  private final BodyTransition transition;

  StandingAct(BodyTransition transition) {
    this.transition = transition;
  }

  /** The act of a path segment; whatever else stands there is not found. */
  static StandingAct of(String path) {
    return Arrays.stream(values())
        .filter(act -> act.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The noun in the address. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The grounds that the law lists for it; none where it lists none. */
  List<StandingGround> grounds() {
    return Arrays.stream(StandingGround.values())
        .filter(g -> g.transition() == transition)
        .toList();
  }

  /** The edge of the lifecycle. */
  public BodyTransition transition() {
    return transition;
  }
}
