package org.anzheng.scheme.catalogue;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;
import static org.anzheng.scheme.catalogue.CatalogueDraftStatus.COMMENTING;
import static org.anzheng.scheme.catalogue.CatalogueDraftStatus.DECIDED;
import static org.anzheng.scheme.catalogue.CatalogueDraftStatus.DRAFT;
import static org.anzheng.scheme.catalogue.CatalogueDraftStatus.SIGNING;
import static org.anzheng.scheme.catalogue.CatalogueDraftStatus.WITHDRAWN;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 目录草案转换: what can happen to a draft of the catalogue, by whom, on what basis. */
@NamedInterface("reads")
public enum CatalogueDraftTransition implements Transition<CatalogueDraftStatus> {
  /** 起草. */
  @Basis({"opinion:2", "opinion:3"})
  OPEN(Set.of(), DRAFT, market()),
  /** 修改. */
  @Basis("opinion:2")
  EDIT(Transition.from(DRAFT, COMMENTING), DRAFT, market()) {
    @Override
    public boolean keepsStatus() {
      return true;
    }
  },
  /** 会签中修改: voids every signature so far; the departments see the draft again. */
  @Basis("opinion:2")
  AMEND(Transition.from(SIGNING), COMMENTING, market()),
  /** 送会商. */
  @Basis("opinion:2")
  CONSULT(Transition.from(DRAFT), COMMENTING, market()),
  /** 提出意见. */
  @Basis("opinion:2")
  COMMENT(Transition.from(COMMENTING, SIGNING), COMMENTING, four()) {
    @Override
    public boolean keepsStatus() {
      return true;
    }
  },
  /** 送会签. */
  @Basis("opinion:2")
  SEND(Transition.from(COMMENTING), SIGNING, market()),
  /** 会签: one department signs. */
  @Basis("opinion:2")
  SIGN(Transition.from(SIGNING), SIGNING, four()) {
    @Override
    public boolean keepsStatus() {
      return true;
    }
  },
  /** 确定: the signature of the last of the four. */
  @Basis("opinion:2")
  DECIDE(Transition.from(SIGNING), DECIDED, four()),
  /** 撤回. */
  @Basis("opinion:2")
  WITHDRAW(Transition.from(DRAFT, COMMENTING, SIGNING), WITHDRAWN, market());

  private final Set<CatalogueDraftStatus> from;
  private final CatalogueDraftStatus to;
  private final Set<Role> by;

  CatalogueDraftTransition(Set<CatalogueDraftStatus> from, CatalogueDraftStatus to, Set<Role> by) {
    this.from = from;
    this.to = to;
    this.by = by;
  }

  @Override
  public Set<CatalogueDraftStatus> from() {
    return from;
  }

  @Override
  public CatalogueDraftStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }

  private static Set<Role> market() {
    return Transition.by(MARKET_REGULATOR);
  }

  private static Set<Role> four() {
    return Transition.by(
        MARKET_REGULATOR, CYBERSPACE_REGULATOR, INDUSTRY_REGULATOR, PUBLIC_SECURITY_REGULATOR);
  }
}
