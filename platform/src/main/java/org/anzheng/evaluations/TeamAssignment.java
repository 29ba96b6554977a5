package org.anzheng.evaluations;

import java.util.List;

/** 审查组指派单: who is to evaluate, in what role, on what days. */
public record TeamAssignment(List<TeamMember> members, AssignmentPeriod period) {

  public TeamAssignment {
    members = List.copyOf(members);
  }
}
