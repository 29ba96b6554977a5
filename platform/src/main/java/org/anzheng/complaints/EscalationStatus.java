package org.anzheng.complaints;

import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.COMPLAINTS_OFFICER;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 上报状态: where an escalated complaint stands with the market regulator. */
@NamedInterface("reads")
public enum EscalationStatus implements Status {
  /** 已上报. */
  RAISED(MARKET_REGULATOR),
  /** 已知悉. */
  NOTED(MARKET_REGULATOR),
  /** 待机构说明. */
  STATEMENT_ASKED(COMPLAINTS_OFFICER, BODY_HEAD),
  /** 机构已说明. */
  STATED(MARKET_REGULATOR),
  /** 已有结果. */
  CLOSED;

  private final Set<Role> awaiting;

  EscalationStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
