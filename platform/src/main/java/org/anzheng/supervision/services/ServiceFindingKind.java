package org.anzheng.supervision.services;

/** 服务监督发现种类: what a department found. */
public enum ServiceFindingKind {
  /** 安全事件. */
  INCIDENT,
  /** 违法违规. */
  VIOLATION
}
