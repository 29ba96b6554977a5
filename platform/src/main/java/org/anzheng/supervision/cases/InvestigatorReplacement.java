package org.anzheng.supervision.cases;

import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 办案人员回避: who steps back, who comes instead, and why. */
public record InvestigatorReplacement(UUID leaving, UUID coming, String reason)
    implements ProceedingForm {

  @Override
  public boolean isOpenToParty() {
    return false;
  }
}
