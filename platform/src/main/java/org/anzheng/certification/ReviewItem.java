package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 复核事项: what the reviewer checks in every file, one by one. */
@NamedInterface("reads")
public enum ReviewItem {
  /** 委托人法律地位与资质. */
  LEGAL_STATUS(true),
  /** 未超出批准范围. */
  WITHIN_APPROVAL(true),
  /** 认证范围不大于审核范围. */
  SCOPE_EVALUATED(true),
  /** 审查组有专业人员. */
  COMPETENT_TEAM(true),
  /** 关键场所与过程均已审核. */
  KEY_SITES_EVALUATED(true),
  /** 违法行为已查明并处理. */
  UNLAWFUL_CONDUCT_TREATED(true),
  /** 重大事故已处理. */
  ACCIDENTS_TREATED(true),
  /** 结论真实. */
  CONCLUSION_TRUE(true),
  /** 合同信息与人日. */
  MAN_DAYS(false),
  /** 审核方案与计划. */
  PLAN(false),
  /** 文件审查与现场记录完整. */
  RECORDS_COMPLETE(false),
  /** 不符合已关闭. */
  NONCONFORMITIES_CLOSED(false),
  /** 名称地址与营业执照一致. */
  NAMES_MATCH_LICENCE(false);

  private final boolean major;

  ReviewItem(boolean major) {
    this.major = major;
  }

  /** Whether nothing can be granted while this is not in order. */
  public boolean major() {
    return major;
  }
}
