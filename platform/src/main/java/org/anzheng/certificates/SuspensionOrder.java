package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.List;

/**
 * 暂停决定.
 *
 * @param confirmedOn the day the ground was confirmed; the suspension must follow within days
 * @param until last day of the suspension
 * @param restorationActions what the holder must do to end it
 * @param contact whom the holder may ask
 */
public record SuspensionOrder(
    Ground ground,
    DecisionDates dates,
    LocalDate confirmedOn,
    LocalDate until,
    List<String> restorationActions,
    String contact) {

  public SuspensionOrder {
    restorationActions = List.copyOf(restorationActions);
  }
}
