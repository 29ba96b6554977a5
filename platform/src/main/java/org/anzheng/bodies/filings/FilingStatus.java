package org.anzheng.bodies.filings;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 备案状态: where a released text stands and whose turn it is. */
@NamedInterface("filings")
public enum FilingStatus implements Status {
  /** 已预告, 待报送: the day of release is known, the text is not handed in. */
  ANNOUNCED(Role.BODY_ADMINISTRATOR),
  /** 已报送, 待备案. */
  FILED(Role.MARKET_REGULATOR),
  /** 退回补正. */
  RETURNED(Role.BODY_ADMINISTRATOR),
  /** 已备案. */
  ACKNOWLEDGED,
  /** 已被新版本替代. */
  SUPERSEDED,
  /** 已撤回. */
  WITHDRAWN;

  private final Set<Role> awaiting;

  FilingStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  /** Whether the public may read the text. */
  public boolean readable() {
    return this == FILED || this == ACKNOWLEDGED || this == SUPERSEDED;
  }
}
