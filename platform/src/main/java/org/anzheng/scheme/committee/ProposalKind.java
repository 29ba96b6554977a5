package org.anzheng.scheme.committee;

import org.springframework.modulith.NamedInterface;

/** 提案类别: what a proposal asks the departments to draft or revise. */
@NamedInterface("committee")
public enum ProposalKind {
  /** 认证目录. */
  CATALOGUE,
  /** 认证基本规范. */
  NORM,
  /** 认证规则. */
  RULE,
  /** 认证标志. */
  MARK
}
