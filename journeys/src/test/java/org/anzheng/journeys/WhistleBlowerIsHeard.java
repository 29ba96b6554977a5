package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Report;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: somebody without an account reports, is asked and answered under a number
 * and a secret; two people open the vault and nobody else sees a name; what was found is referred
 * to the police, who tell what came of it.
 */
class WhistleBlowerIsHeard {

  @Test
  void and_stays_hidden() {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Report report = new Report(cast);
      String number = report.send();
      report.ask(number);
      report.supply(number);
      report.open(number);
      report.answer(number);
      report.readsTheAnswer(number);
      report.refer();
    }
  }
}
