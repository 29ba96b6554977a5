package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 合同条款: what every certification contract says; the duties of GB/T 27065 4.1.2 and after. */
@NamedInterface("reads")
public enum ContractClause {
  /** 始终满足认证要求. */
  CONFORM,
  /** 实施变更. */
  IMPLEMENT_CHANGES,
  /** 配合审核, 监督与投诉调查. */
  GIVE_ACCESS,
  /** 声明与认证范围一致. */
  CLAIM_WITHIN_SCOPE,
  /** 暂停, 撤销或终止时停止使用. */
  STOP_USE,
  /** 保存投诉记录. */
  KEEP_COMPLAINTS,
  /** 及时通报变更. */
  REPORT_CHANGES,
  /** 证书与标志的使用. */
  USE_OF_CERTIFICATE,
  /** 保密. */
  CONFIDENTIALITY,
  /** 数据处理. */
  DATA_HANDLING,
  /** 合同终止. */
  TERMINATION
}
