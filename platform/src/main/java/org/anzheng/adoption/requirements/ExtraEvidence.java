package org.anzheng.adoption.requirements;

import org.springframework.modulith.NamedInterface;

/** 补充证明: what is asked for beside the certificate, because the certificate does not show it. */
@NamedInterface("requirements")
public enum ExtraEvidence {
  /** 安全保密协议. */
  CONFIDENTIALITY_AGREEMENT,
  /** 项目人员名单与能力证明. */
  SERVICE_TEAM,
  /** 与本项目相近的服务经历. */
  SIMILAR_SERVICES,
  /** 服务过程记录及移交安排. */
  SERVICE_RECORDS,
  /** 安全事件应急响应安排. */
  INCIDENT_RESPONSE
}
