package org.anzheng.certificates;

import java.time.LocalDate;

/** 决定日期与生效日期: legal days in Asia/Shanghai; the effect cannot precede the decision. */
public record DecisionDates(LocalDate decidedOn, LocalDate effectiveOn) {

  /** Decided and in effect on the same day. */
  public static DecisionDates on(LocalDate day) {
    return new DecisionDates(day, day);
  }
}
