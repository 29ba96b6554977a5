package org.anzheng.supervision.cases;

import java.time.LocalDate;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 听证通知: when and where the hearing is held. */
public record HearingCall(LocalDate heldOn, String place) implements ProceedingForm {

  @Override
  public String summary() {
    return heldOn + "  " + place;
  }
}
