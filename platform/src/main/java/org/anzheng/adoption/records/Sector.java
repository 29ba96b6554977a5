package org.anzheng.adoption.records;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 行业领域: the sectors of the regulation on critical information infrastructure, and the rest. */
@Basis("cii-regulation:2")
@NamedInterface("records")
public enum Sector {
  /** 公共通信和信息服务. */
  COMMUNICATIONS,
  /** 能源. */
  ENERGY,
  /** 交通. */
  TRANSPORT,
  /** 水利. */
  WATER,
  /** 金融. */
  FINANCE,
  /** 公共服务. */
  PUBLIC_SERVICES,
  /** 电子政务. */
  GOVERNMENT,
  /** 国防科技工业. */
  DEFENCE_INDUSTRY,
  /** 其他. */
  OTHER
}
