package org.anzheng.supervision.signals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.records.OversightFact;

/** 风险信号事实: that a rule saw something, and what was said of it. */
public sealed interface SignalFact extends OversightFact {

  /** Number of the signal. */
  String number();

  @Override
  default String chain() {
    return Signal.chain(number());
  }

  /** 信号已触发. */
  record SignalFired(
      Act act,
      String number,
      RiskRule rule,
      Subject subject,
      List<String> references,
      long measured,
      long threshold)
      implements SignalFact {

    public SignalFired {
      references = List.copyOf(references);
    }

    @Override
    public String transition() {
      return SignalTransition.FIRE.name();
    }
  }

  /** 机构其后已处理: the act that was missing, or that its ground is gone. */
  record SignalAnswered(
      Act act,
      String number,
      RiskRule rule,
      SignalStatus from,
      SignalStatus to,
      String transition,
      Optional<UUID> answer)
      implements SignalFact {}

  /** 信号已核查. */
  record SignalJudged(
      Act act,
      String number,
      RiskRule rule,
      SignalStatus from,
      SignalStatus to,
      String transition,
      String note)
      implements SignalFact {}
}
