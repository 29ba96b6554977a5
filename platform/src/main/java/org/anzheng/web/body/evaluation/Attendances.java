package org.anzheng.web.body.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;

/** 到场情况. */
final class Attendances {

  private Attendances() {}

  /** Whether somebody has arrived on this day and not left since. */
  static boolean isInside(EvaluationSummary file, Actor actor, LocalDate day) {
    Optional<AssignedMember> self = file.team().ofAccount(actor.account());
    return file.site().attendance().stream()
        .filter(each -> ChinaTime.dateOf(each.at()).equals(day))
        .filter(each -> self.filter(s -> s.person().equals(each.person())).isPresent())
        .reduce((earlier, later) -> later)
        .filter(last -> last.direction() == AttendanceDirection.IN)
        .isPresent();
  }
}
