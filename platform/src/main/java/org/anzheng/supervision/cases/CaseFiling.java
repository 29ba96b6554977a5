package org.anzheng.supervision.cases;

import java.util.List;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 立案审批: who investigates, and why. */
public record CaseFiling(List<UUID> investigators, String reason) implements ProceedingForm {

  public CaseFiling {
    investigators = List.copyOf(investigators);
  }

  @Override
  public boolean isOpenToParty() {
    return false;
  }
}
