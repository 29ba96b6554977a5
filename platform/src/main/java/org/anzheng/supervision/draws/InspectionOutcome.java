package org.anzheng.supervision.draws;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 抽查结果: what an inspection found; public as it is recorded. */
@Basis({"random-inspection:2", "regulation:53"})
@NamedInterface("reads")
public enum InspectionOutcome {
  /** 未发现问题. */
  NO_PROBLEM,
  /** 责令改正. */
  ORDERED_TO_CORRECT,
  /** 告诫. */
  ADMONISHED,
  /** 警告. */
  WARNED,
  /** 立案. */
  CASE_FILED,
  /** 无法联系. */
  UNREACHABLE
}
