package org.anzheng.bodies.approval;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 不予受理事由: why an application is not taken up. */
@NamedInterface("approval")
@Basis({"licensing-law:32", "licensing-law:78"})
public enum NonAcceptance {
  /** 不需要取得行政许可. */
  NOT_REQUIRED,
  /** 不属于本机关职权范围. */
  NOT_COMPETENT,
  /** 未按要求补正. */
  NOT_SUPPLEMENTED,
  /** 隐瞒有关情况或者提供虚假材料. */
  FALSE_MATERIALS
}
