package org.anzheng.certification;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 删除事由: why somebody's personal information is to go, as the law lists it. */
@NamedInterface("reads")
@Basis("pipl:47")
public enum ErasureGround {
  /** 处理目的已实现、无法实现或者为实现处理目的不再必要. */
  PURPOSE_ENDED,
  /** 停止提供服务, 或者保存期限已届满. */
  PERIOD_OVER,
  /** 个人撤回同意. */
  CONSENT_WITHDRAWN,
  /** 违反法律、行政法规或者违反约定处理. */
  UNLAWFUL
}
