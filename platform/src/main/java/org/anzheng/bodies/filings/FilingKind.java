package org.anzheng.bodies.filings;

import org.springframework.modulith.NamedInterface;

/** 备案种类: what a body may release beside the national rules. */
@NamedInterface("filings")
public enum FilingKind {
  /** 实施细则: how the body carries out a national rule. */
  IMPLEMENTING_DETAILS,
  /** 自行制定规则: in a field that no national rule covers. */
  SELF_MADE_RULE
}
