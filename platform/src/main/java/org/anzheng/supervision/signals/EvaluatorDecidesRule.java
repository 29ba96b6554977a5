package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_EVALUATOR_PAUSE;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.CaseTraces;
import org.anzheng.certification.GrantingAct;
import org.anzheng.evaluations.EvaluationTraces;
import org.anzheng.evaluations.EvaluatorOfCase;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 审核人员其后作决定: whoever evaluated a client decides on its next case soon after. */
@Component
@Basis("17065:7.6")
class EvaluatorDecidesRule implements RuleCheck {

  private static final int AT_ONCE = 5000;

  private final CaseTraces cases;
  private final EvaluationTraces evaluations;

  EvaluatorDecidesRule(CaseTraces cases, EvaluationTraces evaluations) {
    this.cases = cases;
    this.evaluations = evaluations;
  }

  @Override
  public List<Sighting> look(Round round) {
    Period pause = round.parameters().row(SIGNAL_EVALUATOR_PAUSE).term().period();
    List<Sighting> found = new ArrayList<>();
    List<GrantingAct> page = cases.grants("", AT_ONCE, round.since());
    while (!page.isEmpty()) {
      List<EvaluatorOfCase> teams =
          evaluations.evaluatorsByAccount(
              page.stream().map(GrantingAct::account).toList(),
              page.stream().map(GrantingAct::applicant).toList());
      page.forEach(grant -> check(grant, teams, pause).ifPresent(found::add));
      page = cases.grants(page.getLast().number(), AT_ONCE, round.since());
    }
    return found;
  }

  static Optional<Sighting> check(GrantingAct grant, List<EvaluatorOfCase> teams, Period pause) {
    LocalDate decided = ChinaTime.dateOf(grant.decidedAt());
    return teams.stream()
        .filter(member -> member.account().equals(grant.account()))
        .filter(member -> member.client().equals(grant.applicant()))
        .filter(member -> !member.lastDay().isAfter(decided))
        .filter(member -> member.lastDay().plus(pause).isAfter(decided))
        .findFirst()
        .map(member ->
            Sighting.ofCase(
                RiskRule.EVALUATOR_DECIDES,
                grant.number(),
                ChronoUnit.MONTHS.between(member.lastDay(), decided),
                pause.toTotalMonths(),
                "case/" + member.caseNumber(),
                "case/" + grant.number()));
  }
}
