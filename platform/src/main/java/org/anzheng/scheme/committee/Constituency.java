package org.anzheng.scheme.committee;

import org.springframework.modulith.NamedInterface;

/** 委员构成: the six sides from which the committee's members come. */
@NamedInterface("committee")
public enum Constituency {
  /** 政府部门. */
  GOVERNMENT,
  /** 科研机构. */
  RESEARCH,
  /** 认证机构. */
  CERTIFICATION_BODIES,
  /** 标准化机构. */
  STANDARDS_BODIES,
  /** 网络安全服务机构. */
  SERVICE_PROVIDERS,
  /** 用户. */
  USERS
}
