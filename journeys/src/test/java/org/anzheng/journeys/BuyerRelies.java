package org.anzheng.journeys;

import org.anzheng.journeys.acts.Appeal;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Purchase;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: a buyer asks lawfully, keeps what it relied on, and hears of a suspension
 * before it signs the contract.
 */
class BuyerRelies {

  @Test
  void and_hears_of_a_suspension_before_the_contract() {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Appeal body = new Appeal(cast);
      Purchase purchase = new Purchase(cast);
      String certificate = body.certificate();
      purchase.watch(certificate);
      String requirement = purchase.ask();
      purchase.relyOn(certificate, requirement);
      body.suspend(certificate);
      purchase.hear(certificate);
      purchase.checkAgain(certificate);
      cast.anybody().open("/requirements/" + requirement).sees("任一认证机构");
    }
  }
}
