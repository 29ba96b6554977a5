package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 项目状态. */
@NamedInterface("reads")
public enum ProjectStatus {
  IN_PROGRESS,
  FINISHED,
  ACCEPTED
}
