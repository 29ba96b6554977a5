package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Promotion;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: a department sees how certificates are relied on, and recommends a category
 * without preferring anybody.
 */
class DepartmentPromotesAdoption {

  @Test
  void without_preferring_anybody() {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Promotion promotion = new Promotion(cast);
      promotion.look();
      String number = promotion.publish();
      promotion.isRead(number);
      promotion.withdraw(number);
    }
  }
}
