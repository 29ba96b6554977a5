package org.anzheng.conformity;

import org.springframework.modulith.NamedInterface;

/** 泄露内容: what became known to others. */
@NamedInterface("reads")
public enum LeakKind {
  /** 客户数据. */
  CUSTOMER_DATA,
  /** 漏洞信息. */
  VULNERABILITIES
}
