package org.anzheng.supervision.signals;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationTraces;
import org.anzheng.evaluations.EvaluatorOfCase;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.people.PersonTie;
import org.anzheng.people.PersonTraces;
import org.springframework.stereotype.Component;

/** 咨询未满二十四个月: an evaluator who consulted for the client shortly before, as declared by now. */
@Component
@Basis("17065:4.2")
class ConsultantRule implements RuleCheck {

  private final EvaluationTraces evaluations;
  private final PersonTraces people;

  ConsultantRule(EvaluationTraces evaluations, PersonTraces people) {
    this.evaluations = evaluations;
    this.people = people;
  }

  @Override
  public List<Sighting> look(Round round) {
    List<PersonTie> ties = people.ties();
    Period conflict = round.parameters().consultConflict();
    return evaluations
        .evaluatorsByPerson(
            ties.stream().map(PersonTie::person).toList(),
            ties.stream().map(PersonTie::organisation).toList())
        .stream()
        .filter(member -> !member.lastDay().isBefore(ChinaTime.dateOf(round.since())))
        .flatMap(member -> check(member, ties, conflict).stream())
        .toList();
  }

  static Optional<Sighting> check(EvaluatorOfCase member, List<PersonTie> ties, Period conflict) {
    return ties.stream()
        .filter(tie -> tie.person().equals(member.person()))
        .filter(tie -> tie.organisation().equals(member.client()))
        .filter(tie ->
            tie.until().map(end -> end.plus(conflict).isAfter(member.lastDay())).orElse(true))
        .findFirst()
        .map(tie ->
            Sighting.ofCase(
                RiskRule.RECENT_CONSULTANT,
                member.caseNumber(),
                tie.until()
                    .map(end -> Math.max(0, ChronoUnit.MONTHS.between(end, member.lastDay())))
                    .orElse(0L),
                conflict.toTotalMonths(),
                "case/" + member.caseNumber()));
  }
}
