package org.anzheng.bodies;

import org.springframework.modulith.NamedInterface;

/** 计费单位. */
@NamedInterface("reads")
public enum TariffUnit {
  /** 次: per commission. */
  COMMISSION,
  /** 人日. */
  MAN_DAY,
  /** 张: per certificate. */
  CERTIFICATE,
  /** 年. */
  YEAR
}
