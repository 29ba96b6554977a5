package org.anzheng.supervision.cases;

import java.time.LocalDate;
import org.anzheng.supervision.proceedings.ProceedingForm;

/** 决定书送达: how and when the decision was served, and what it says in short. */
public record DecisionService(ServiceWay serviceWay, LocalDate servedOn, String words)
    implements ProceedingForm {

  @Override
  public String summary() {
    return words;
  }
}
