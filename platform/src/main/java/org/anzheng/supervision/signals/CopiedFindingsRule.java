package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_COPIED_FINDINGS;

import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationTraces;
import org.anzheng.evaluations.SameFindings;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 审查发现雷同: findings that stand word for word in the report of another client. */
@Component
@Basis("regulation:22")
class CopiedFindingsRule implements RuleCheck {

  private final EvaluationTraces traces;

  CopiedFindingsRule(EvaluationTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long least = round.value(SIGNAL_COPIED_FINDINGS);
    return traces.sameFindings(least, round.since()).stream()
        .flatMap(same -> check(same, least).stream())
        .toList();
  }

  static Optional<Sighting> check(SameFindings same, long least) {
    return same.findings() < least
        ? Optional.empty()
        : Optional.of(
            Sighting.ofCase(
                RiskRule.COPIED_FINDINGS,
                same.caseNumber(),
                same.findings(),
                least,
                "case/" + same.other(),
                "case/" + same.caseNumber()));
  }
}
