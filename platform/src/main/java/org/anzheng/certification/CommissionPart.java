package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 委托书分部: one part of the commission form; a draft is saved part by part. */
@NamedInterface("reads")
public sealed interface CommissionPart
    permits ClientPart, ServicePart, SelfAssessment, Capability, Declarations {

  /** Which part of the form. */
  CommissionSection section();
}
