package org.anzheng.evaluations;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.people.PersonDiary;

/** 时间要求: nobody in the team is booked for something else on one of its days, here or elsewhere. */
final class AvailabilityRule {

  private AvailabilityRule() {}

  @Basis({"17065:7.4", "regulation:14"})
  static List<Objection> objections(List<Candidate> team, TeamNeeds needs) {
    return team.stream()
        .map(member ->
            needs
                .commitments()
                .firstOf(member.person().id(), needs.days())
                .map(booked -> PersonDiary.busy(member.name(), booked)))
        .flatMap(Optional::stream)
        .toList();
  }
}
