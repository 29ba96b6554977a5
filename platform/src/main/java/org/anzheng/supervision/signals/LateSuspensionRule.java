package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.SUSPEND_AFTER_CONFIRM;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateTraces;
import org.anzheng.certificates.LateAct;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 逾期暂停或者撤销: a body that acted on a certificate later than the rules demand. */
@Component
@Basis("body-measures:21")
class LateSuspensionRule implements RuleCheck {

  private final CertificateTraces traces;
  private final SignalStore signals;

  LateSuspensionRule(CertificateTraces traces, SignalStore signals) {
    this.traces = traces;
    this.signals = signals;
  }

  @Override
  public List<Sighting> look(Round round) {
    long days = round.value(SUSPEND_AFTER_CONFIRM);
    List<LateAct> late = traces.lateActs(round.only(), round.since());
    return unseen(late, signals.answering(late.stream().map(LateAct::fact).toList()))
        .map(act -> sighting(act, days))
        .toList();
  }

  @Override
  public boolean looksAtCertificates() {
    return true;
  }

  /** An act that answered a signal that it was missing is not counted a second time. */
  static Stream<LateAct> unseen(List<LateAct> late, Set<UUID> answering) {
    return late.stream().filter(act -> !answering.contains(act.fact()));
  }

  /** That it was late, the certificate's own rule has said. */
  static Sighting sighting(LateAct late, long days) {
    return Sighting.ofCertificate(
        RiskRule.LATE_SUSPENSION, late.number(), late.fact().toString(), days + 1, days);
  }
}
