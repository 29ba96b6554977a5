package org.anzheng.bodies;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 撤销与注销事由: why an approval ends; the law lists them. */
@NamedInterface("reads")
public enum StandingGround {
  /** 违法作出准予许可决定. */
  @Basis("licensing-law:69")
  UNLAWFUL_GRANT(BodyTransition.REVOKE),
  /** 以欺骗、贿赂等不正当手段取得. */
  @Basis({"licensing-law:69", "licensing-law:79"})
  OBTAINED_BY_FRAUD(BodyTransition.REVOKE),
  /** 不再具备法定条件. */
  @Basis("licensing-law:69")
  CONDITIONS_LOST(BodyTransition.REVOKE),
  /** 出具虚假或者严重失实的认证结论. */
  @Basis("regulation:61")
  FALSE_CONCLUSION(BodyTransition.REVOKE),
  /** 违法情节严重, as found in a penalty case. */
  @Basis({"regulation:58", "regulation:59"})
  GRAVE_VIOLATION(BodyTransition.REVOKE),
  /** 有效期届满未延续. */
  @Basis({"licensing-law:70", "body-measures:12"})
  NOT_RENEWED(BodyTransition.EXPIRE),
  /** 批准被依法撤销. */
  @Basis("licensing-law:70")
  APPROVAL_REVOKED(BodyTransition.CLOSE_REVOKED),
  /** 机构申请注销. */
  @Basis("licensing-law:70")
  OWN_REQUEST(BodyTransition.CANCEL),
  /** 机构依法终止. */
  @Basis("licensing-law:70")
  DISSOLVED(BodyTransition.CANCEL),
  /** 法律、法规规定的其他情形. */
  @Basis("licensing-law:70")
  OTHER_BY_LAW(BodyTransition.CANCEL);

  private final BodyTransition transition;

  StandingGround(BodyTransition transition) {
    this.transition = transition;
  }

  /** The act that this ground calls for. */
  public BodyTransition transition() {
    return transition;
  }

  /** Whether the organisation may not apply again for some years. */
  boolean barsReentry() {
    return this == OBTAINED_BY_FRAUD;
  }
}
