package org.anzheng.supervision.allegations;

import static org.anzheng.kernel.Role.ALLEGATION_HANDLER;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;

/** 举报状态: where a report stands and whose turn it is. */
public enum AllegationStatus implements Status {
  /** 已收到. */
  RECEIVED(MARKET_REGULATOR, ALLEGATION_HANDLER),
  /** 已分派. */
  ASSIGNED(ALLEGATION_HANDLER, PROVINCIAL_MARKET_REGULATOR),
  /** 不予受理. */
  NOT_ACCEPTED,
  /** 核查中. */
  IN_CHECK(ALLEGATION_HANDLER, PROVINCIAL_MARKET_REGULATOR),
  /** 已答复. */
  ANSWERED;

  private final Set<Role> awaiting;

  AllegationStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
