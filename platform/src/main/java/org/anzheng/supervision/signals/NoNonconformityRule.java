package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_CASES_WITHOUT_FINDING;

import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationTraces;
import org.anzheng.evaluations.FindingRecord;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 多次审核无不符合: a body whose teams never find fault. */
@Component
@Basis("regulation:22")
class NoNonconformityRule implements RuleCheck {

  private final EvaluationTraces traces;

  NoNonconformityRule(EvaluationTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long most = round.value(SIGNAL_CASES_WITHOUT_FINDING);
    String year = Integer.toString(round.today().getYear());
    return traces.records(round.since()).stream()
        .flatMap(body -> check(body, most, year).stream())
        .toList();
  }

  static Optional<Sighting> check(FindingRecord body, long most, String year) {
    return body.nonconformities() > 0 || body.evaluations() < most
        ? Optional.empty()
        : Optional.of(
            Sighting.ofBody(
                RiskRule.NO_NONCONFORMITY, body.body(), year, body.evaluations(), most));
  }
}
