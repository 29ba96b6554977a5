package org.anzheng.supervision.inspections;

import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 检查结果: what follows from an inspection; public as it is recorded. */
public record InspectionConclusion(InspectionOutcome outcome, String note)
    implements ProceedingForm {

  @Override
  public String summary() {
    return note;
  }
}
