package org.anzheng.evaluations;

import java.util.List;

/**
 * 审查组建议: a team as it is about to be decided on.
 *
 * @param replaces whether the team before it does not cover its days any more
 */
record TeamProposal(
    List<Candidate> team, AssignmentPeriod period, TeamNeeds needs, boolean replaces) {

  TeamProposal {
    team = List.copyOf(team);
  }
}
