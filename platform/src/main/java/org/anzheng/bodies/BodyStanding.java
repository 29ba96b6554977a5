package org.anzheng.bodies;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 机构资质状态: the standing of a certification body; it colours every certificate it issued. */
@NamedInterface("reads")
public enum BodyStanding implements Status {
  /** 有效. */
  IN_FORCE(0),
  /** 停业整顿: no new acceptance and no certificate; the duty of surveillance goes on. */
  SUSPENDED_ORDER(2),
  /** 撤销: terminal. */
  REVOKED(1),
  /** 注销: ended without fault; terminal. */
  CANCELLED(3);

  private final int code;

  BodyStanding(int code) {
    this.code = code;
  }

  /** The value in the public status list of bodies. */
  public int code() {
    return code;
  }

  /** Whether the approval is over for good. */
  public boolean ended() {
    return switch (this) {
      case IN_FORCE, SUSPENDED_ORDER -> false;
      case REVOKED, CANCELLED -> true;
    };
  }

  @Override
  public Set<Role> awaiting() {
    return this == SUSPENDED_ORDER ? Set.of(Role.MARKET_REGULATOR) : Set.of();
  }
}
