package org.anzheng.bodies;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 机构事实: what happened to an approved body. */
@NamedInterface("facts")
public sealed interface BodyFact extends Fact
    permits BodyApproved, BodyStandingChanged, BodyScopeChanged, BodyChangeFiled, TariffPublished {

  /** 批准号. */
  String approvalNo();
}
