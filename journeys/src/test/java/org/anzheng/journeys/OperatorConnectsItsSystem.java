package org.anzheng.journeys;

import org.anzheng.journeys.acts.Appeal;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Connection;
import org.anzheng.journeys.acts.OwnSystem;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: an operator's own system watches a certificate with a key and hears of its
 * suspension by a signed message.
 */
class OperatorConnectsItsSystem {

  @Test
  void and_hears_by_a_signed_message() {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        OwnSystem system = new OwnSystem(platform);
        Cast cast = new Cast(platform, theatre)) {
      Appeal body = new Appeal(cast);
      Connection operator = new Connection(cast, system);
      String certificate = body.certificate();
      operator.makeAKey();
      operator.watch(certificate);
      operator.takeMessages();
      body.suspend(certificate);
      operator.hear(certificate);
      operator.hearAgain(certificate);
      operator.change(certificate);
      operator.verify(certificate);
    }
  }
}
