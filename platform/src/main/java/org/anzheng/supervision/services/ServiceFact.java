package org.anzheng.supervision.services;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.parties.Department;
import org.anzheng.supervision.records.OversightFact;

/** 服务监督事实: what happened to a finding of a department. */
public sealed interface ServiceFact extends OversightFact {

  /** Number of the finding. */
  String number();

  @Override
  default String chain() {
    return ServiceFinding.chain(number());
  }

  /** 已记录服务事件或者违法. */
  record ServiceFindingRecorded(
      Act act,
      String number,
      Department department,
      ServiceFindingKind findingKind,
      String certificate,
      UUID body,
      LocalDate due)
      implements ServiceFact {

    @Override
    public String transition() {
      return ServiceTransition.RECORD.name();
    }
  }

  /** 服务监督已推进. */
  record ServiceFindingMoved(
      Act act,
      String number,
      String transition,
      UUID body,
      ServiceStatus from,
      ServiceStatus to,
      String note)
      implements ServiceFact {}
}
