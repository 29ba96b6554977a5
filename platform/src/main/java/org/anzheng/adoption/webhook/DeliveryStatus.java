package org.anzheng.adoption.webhook;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 推送状态: what became of a message. */
@NamedInterface("webhook")
public enum DeliveryStatus implements Status {
  /** 待送达. */
  WAITING,
  /** 已送达. */
  DELIVERED,
  /** 未能送达: tried as often as the settings say; can be sent again by hand. */
  MISSED;

  @Override
  public Set<Role> awaiting() {
    return Set.of();
  }
}
