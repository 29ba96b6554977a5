package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 能力证明类别. */
@NamedInterface("reads")
public enum CapabilityKind {
  /** 法律地位, such as the business licence. */
  LEGAL_STATUS(true),
  /** 人员. */
  PEOPLE(true),
  /** 项目. */
  PROJECTS(true),
  /** 工具. */
  TOOLS(false),
  /** 投诉与处理. */
  COMPLAINTS(false),
  /** 安全事件与处理. */
  INCIDENTS(false),
  /** 其他. */
  OTHER(false);

  private final boolean required;

  CapabilityKind(boolean required) {
    this.required = required;
  }

  /** Whether a commission is incomplete without it. */
  public boolean required() {
    return required;
  }
}
