package org.anzheng.conformity;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 事件类型: as the national table of grounds and its service-specific codes call it, so that what
 * follows can cite the same code.
 */
@Basis("reporting-norm:4")
@NamedInterface("reads")
public enum IncidentKind {
  /** 服务事故导致客户发生网络安全事件. */
  SERVICE_FAILURE("S01"),
  /** 泄露客户数据或者漏洞信息. */
  LEAK("S02"),
  /** 转包或者违规分包. */
  SUBCONTRACTING("S03"),
  /** 出具虚假报告. */
  FALSE_REPORT("S04"),
  /** 被主管部门通报或者处罚. */
  NAMED("S06"),
  /** 其他. */
  OTHER("0199");

  private final String ground;

  IncidentKind(String ground) {
    this.ground = ground;
  }

  /** The code in the table of grounds for suspension that fits it. */
  public String ground() {
    return ground;
  }
}
