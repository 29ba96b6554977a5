package org.anzheng.bodies.approval;

import org.springframework.modulith.NamedInterface;

/** 申请书部分: a part of the form, filled in and found wanting by itself. */
@NamedInterface("approval")
public enum ApplicationPart {
  /** 申请范围. */
  SCOPE,
  /** 基本条件. */
  CONDITIONS,
  /** 专业能力. */
  COMPETENCE
}
