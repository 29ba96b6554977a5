package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;

/** 进行中的指派: a team at work, with the days that lie ahead of it. */
record RunningAssignment(EvaluationOrder order, List<TeamMember> members, List<LocalDate> days) {

  RunningAssignment {
    members = List.copyOf(members);
    days = List.copyOf(days);
  }
}
