package org.anzheng.adoption.counts;

import org.springframework.modulith.NamedInterface;

/** 查验途径: how a certificate was looked up. */
@NamedInterface("counts")
public enum LookupChannel {
  /** 网页. */
  PAGE,
  /** 数据接口. */
  INTERFACE,
  /** 签名凭证. */
  RECEIPT,
  /** 核验: compared with what somebody was told, one or up to a thousand by a program. */
  VERIFICATION,
  /** 清单核验: a line of a list that somebody sent. */
  LIST
}
