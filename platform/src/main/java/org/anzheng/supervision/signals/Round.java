package org.anzheng.supervision.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.SchemeParameters;

/**
 * 规则运行: one run of the rules, over everything or about one case or certificate as it happens.
 *
 * @param only number of the case or certificate; empty for everything
 */
record Round(Instant now, SchemeParameters parameters, Optional<String> only) {

  LocalDate today() {
    return ChinaTime.dateOf(now);
  }

  /** The first instant that is looked at. */
  Instant since() {
    return ChinaTime.startOf(
        today().minus(parameters.row(ParameterKey.SIGNAL_WINDOW).term().period()));
  }

  long value(ParameterKey key) {
    return parameters.row(key).value();
  }
}
