package org.anzheng.supervision.records;

import org.anzheng.kernel.Fact;

/** 监督事实: something that happened to a signal, an allegation, a referral or a finding. */
public interface OversightFact extends Fact {

  /** Name of the constant of the lifecycle. */
  String transition();

  /** The words typed with it; blank when there are none. */
  default String note() {
    return "";
  }
}
