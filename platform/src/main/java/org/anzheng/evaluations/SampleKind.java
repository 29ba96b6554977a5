package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 抽样对象: what is drawn at random. */
@NamedInterface("reads")
public enum SampleKind {
  /** 在施项目. */
  PROJECTS,
  /** 场所. */
  SITES
}
