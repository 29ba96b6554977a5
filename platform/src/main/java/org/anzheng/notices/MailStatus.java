package org.anzheng.notices;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;

/** 邮件状态: what became of a mail. */
enum MailStatus implements Status {
  /** 待发送. */
  WAITING,
  /** 已发送. */
  SENT,
  /** 未能送出: tried as often as the settings say. */
  GIVEN_UP;

  @Override
  public Set<Role> awaiting() {
    return Set.of();
  }
}
