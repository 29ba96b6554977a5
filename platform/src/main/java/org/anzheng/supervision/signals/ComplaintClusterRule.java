package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SIGNAL_COMPLAINTS;
import static org.anzheng.scheme.ParameterKey.SIGNAL_COMPLAINT_WINDOW;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintCount;
import org.anzheng.complaints.ComplaintTraces;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 投诉集中: many complaints about one body in a short time. */
@Component
@Basis("regulation:55")
class ComplaintClusterRule implements RuleCheck {

  private final ComplaintTraces traces;

  ComplaintClusterRule(ComplaintTraces traces) {
    this.traces = traces;
  }

  @Override
  public List<Sighting> look(Round round) {
    long most = round.value(SIGNAL_COMPLAINTS);
    String month = YearMonth.from(round.today()).toString();
    return traces
        .received(ChinaTime.startOf(round.today().minusDays(round.value(SIGNAL_COMPLAINT_WINDOW))))
        .stream()
        .flatMap(body -> check(body, most, month).stream())
        .toList();
  }

  static Optional<Sighting> check(ComplaintCount body, long most, String month) {
    return body.complaints() < most
        ? Optional.empty()
        : Optional.of(
            Sighting.ofBody(
                RiskRule.COMPLAINT_CLUSTER, body.body(), month, body.complaints(), most));
  }
}
