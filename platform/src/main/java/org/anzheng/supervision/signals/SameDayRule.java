package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_FASTEST_CASE;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.CaseTraces;
import org.anzheng.certification.IssuedCase;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 委托当日颁证: a certificate sooner after the commission than a case can honestly take. */
@Component
@Basis("regulation:21")
class SameDayRule implements RuleCheck {

  private final CaseTraces traces;

  SameDayRule(CaseTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long least = round.value(SIGNAL_FASTEST_CASE);
    return traces.issuedWithin(least, round.only(), round.since()).stream()
        .flatMap(issued -> check(issued, least).stream())
        .toList();
  }

  @Override
  public boolean looksAtCases() {
    return true;
  }

  static Optional<Sighting> check(IssuedCase issued, long least) {
    long days =
        ChronoUnit.DAYS.between(
            ChinaTime.dateOf(issued.submittedAt()), ChinaTime.dateOf(issued.issuedAt()));
    return days >= least
        ? Optional.empty()
        : Optional.of(
            Sighting.ofCase(
                RiskRule.SAME_DAY_CERTIFICATE,
                issued.number(),
                days,
                least,
                "case/" + issued.number(),
                "certificate/" + issued.certificate()));
  }
}
