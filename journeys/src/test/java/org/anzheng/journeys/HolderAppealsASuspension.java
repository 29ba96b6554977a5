package org.anzheng.journeys;

import org.anzheng.journeys.acts.Appeal;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: a holder is told of its suspension in writing, appeals, and gets its
 * certificate back by an act of the body, decided by somebody who had no part in the suspension.
 */
class HolderAppealsASuspension {

  @Test
  void and_the_body_restores_the_certificate_itself() {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Appeal appeal = new Appeal(cast);
      String certificate = appeal.certificate();
      appeal.suspend(certificate);
      String number = appeal.lodge();
      appeal.investigate(number);
      appeal.decide(number);
      appeal.follow(number, certificate);
      cast.anybody().eventually("/certificates/" + certificate, "有效");
    }
  }
}
