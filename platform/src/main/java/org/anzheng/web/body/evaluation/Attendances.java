package org.anzheng.web.body.evaluation;

import java.util.Optional;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Actor;

/** 到场情况. */
final class Attendances {

  private Attendances() {}

  /** Whether somebody has arrived and not left since. */
  static boolean isInside(EvaluationSummary file, Actor actor) {
    Optional<AssignedMember> self = file.team().ofAccount(actor.account());
    return file.site().attendance().stream()
        .filter(each -> self.filter(s -> s.person().equals(each.person())).isPresent())
        .reduce((earlier, later) -> later)
        .filter(last -> last.direction() == AttendanceDirection.IN)
        .isPresent();
  }
}
