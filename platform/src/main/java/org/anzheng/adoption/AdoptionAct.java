package org.anzheng.adoption;

import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;

/** 采信事项: what an adopter does for itself, beside the acts of lifecycles. */
public enum AdoptionAct {
  /** 维护关注清单. */
  KEEP_WATCHES,
  /** 设置推送. */
  KEEP_WEBHOOK,
  /** 管理接口密钥. */
  KEEP_KEYS;

  /** Refuses whoever has not the duty. */
  public void by(Actor actor) {
    if (!actor.has(Role.ADOPTER)) {
      throw new Refusal(KernelRefusal.NOT_YOUR_DUTY, this, Set.of(Role.ADOPTER));
    }
  }
}
