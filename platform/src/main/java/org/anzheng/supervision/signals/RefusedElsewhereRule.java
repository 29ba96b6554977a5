package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_REFUSED_BEFORE;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.CaseTraces;
import org.anzheng.certification.RefusedBefore;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 他处未通过后获证: certified soon after another body had refused the applicant. */
@Component
@Basis("regulation:22")
class RefusedElsewhereRule implements RuleCheck {

  private final CaseTraces traces;

  RefusedElsewhereRule(CaseTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    Period pause = round.parameters().row(SIGNAL_REFUSED_BEFORE).term().period();
    return traces.refusedBefore(round.only(), round.since()).stream()
        .flatMap(before -> check(before, pause).stream())
        .toList();
  }

  @Override
  public boolean looksAtCases() {
    return true;
  }

  static Optional<Sighting> check(RefusedBefore before, Period pause) {
    LocalDate refused = ChinaTime.dateOf(before.refusedAt());
    LocalDate issued = ChinaTime.dateOf(before.issuedAt());
    return !issued.isBefore(refused.plus(pause))
        ? Optional.empty()
        : Optional.of(
            Sighting.ofCase(
                RiskRule.REFUSED_ELSEWHERE,
                before.number(),
                ChronoUnit.MONTHS.between(refused, issued),
                pause.toTotalMonths(),
                "case/" + before.refused(),
                "case/" + before.number()));
  }
}
