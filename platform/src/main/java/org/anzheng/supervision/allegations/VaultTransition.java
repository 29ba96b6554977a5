package org.anzheng.supervision.allegations;

import static org.anzheng.kernel.Role.ALLEGATION_HANDLER;
import static org.anzheng.kernel.Role.PROVINCIAL_MARKET_REGULATOR;
import static org.anzheng.kernel.Role.VAULT_OPENER;
import static org.anzheng.supervision.allegations.VaultStatus.ALLOWED;
import static org.anzheng.supervision.allegations.VaultStatus.ASKED;
import static org.anzheng.supervision.allegations.VaultStatus.DENIED;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;

/** 身份开启状态转换: an identity is seen by one person after another has allowed it (SOD-15). */
public enum VaultTransition implements Transition<VaultStatus> {
  /** 申请开启, with the reason. */
  @Basis("regulation:55")
  ASK_OPENING(Set.of(), ASKED, false, ALLEGATION_HANDLER, PROVINCIAL_MARKET_REGULATOR),
  /** 准许开启. */
  @Basis("regulation:55")
  ALLOW(Transition.from(ASKED), ALLOWED, false, VAULT_OPENER),
  /** 不准许开启. */
  @Basis("regulation:55")
  DENY(Transition.from(ASKED), DENIED, false, VAULT_OPENER),
  /** 查看身份: every look is a fact. */
  @Basis("regulation:55")
  LOOK(Transition.from(ALLOWED), ALLOWED, true, ALLEGATION_HANDLER, PROVINCIAL_MARKET_REGULATOR);

  private final Set<VaultStatus> from;
  private final VaultStatus to;
  private final boolean keeps;
  private final Set<Role> by;

  VaultTransition(
      Set<VaultStatus> from, VaultStatus to, boolean keeps, Role first, Role... others) {
    this.from = from;
    this.to = to;
    this.keeps = keeps;
    this.by = Transition.by(first, others);
  }

  @Override
  public Set<VaultStatus> from() {
    return from;
  }

  @Override
  public VaultStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  @Override
  public boolean keepsStatus() {
    return keeps;
  }
}
