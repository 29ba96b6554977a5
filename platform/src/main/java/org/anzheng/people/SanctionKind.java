package org.anzheng.people;

import org.springframework.modulith.NamedInterface;

/** 执业处理种类: what the market regulator may order against the practice of a person. */
@NamedInterface("reads")
public enum SanctionKind {
  /** 停止执业, for a time. */
  SUSPENSION(PersonTransition.SUSPEND_PRACTICE),
  /** 撤销执业资格, with the bar that the law sets. */
  BAR(PersonTransition.BAR);

  private final PersonTransition transition;

  SanctionKind(PersonTransition transition) {
    this.transition = transition;
  }

  /** The edge of the lifecycle. */
  public PersonTransition transition() {
    return transition;
  }
}
