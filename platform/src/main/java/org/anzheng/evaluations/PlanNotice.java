package org.anzheng.evaluations;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 审查计划提前通知: how long before the team comes the client has the plan.
 *
 * @param earliest the first day on which the team may come after this notice
 * @param shortened whether the client agreed, on record, that the team comes earlier
 */
@NamedInterface("reads")
public record PlanNotice(LocalDate earliest, boolean shortened) {

  /** Whether the notice still keeps the team away on this day. */
  public boolean holdsOn(LocalDate day) {
    return !shortened && day.isBefore(earliest);
  }
}
