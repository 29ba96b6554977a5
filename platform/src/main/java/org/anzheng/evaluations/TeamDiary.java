package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.evaluations.SiteFact.SiteLeft;
import org.anzheng.evaluations.SiteFact.SitePlanSent;
import org.anzheng.evaluations.TeamFact.TeamAssigned;
import org.anzheng.evaluations.TeamFact.TeamObjectionAnswered;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.people.PersonDiary;
import org.springframework.stereotype.Component;

/**
 * 审查组日程: what a decision does to the diaries of the team. It is booked for the days it is assigned
 * for, then for those of the plan, and free again when it is not needed any more.
 */
@Component
class TeamDiary {

  private final PersonDiary diary;

  TeamDiary(PersonDiary diary) {
    this.diary = diary;
  }

  void follow(EvaluationSummary before, EvaluationFact fact) {
    LocalDate today = ChinaTime.dateOf(fact.act().at());
    switch (fact) {
      case TeamAssigned assigned ->
          book(before, assigned.members(), assigned.period().days(), today);
      case SitePlanSent sent ->
          book(
              before,
              before.team().members(),
              sent.plan().days().stream().map(PlanDay::day).toList(),
              today);
      case TeamObjectionAnswered answered -> {
        if (answered.upheld()) {
          release(before, today);
        }
      }
      case SiteLeft left -> diary.finish(before.caseNumber(), today);
      case EvaluationReported reported -> diary.finish(before.caseNumber(), today);
      case EvaluationFailed failed -> release(before, today);
      case EvaluationStopped stopped -> release(before, today);
      case EvaluationFact other -> {
        // changes neither the team nor its days
      }
    }
  }

  private void book(
      EvaluationSummary file, List<AssignedMember> team, List<LocalDate> days, LocalDate today) {
    Set<UUID> people = team.stream().map(AssignedMember::person).collect(Collectors.toSet());
    diary.book(file.caseNumber(), file.order().body(), people, days, today);
  }

  private void release(EvaluationSummary file, LocalDate from) {
    diary.release(file.caseNumber(), from);
  }
}
