package org.anzheng.supervision.inspections;

import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 检查人员回避: who steps back, who comes instead, and why. */
public record InspectorReplacement(UUID leaving, UUID coming, String reason)
    implements ProceedingForm {

  @Override
  public boolean isOpenToParty() {
    return false;
  }
}
