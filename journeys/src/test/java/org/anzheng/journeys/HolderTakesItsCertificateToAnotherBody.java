package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.FollowUp;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/** In the demonstration: a holder lets another body read its file and take its certificate over. */
class HolderTakesItsCertificateToAnotherBody {

  @Test
  void and_keeps_its_expiry() {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      new FollowUp(cast, "client2", "TA").transfer("示例甲认证中心");
    }
  }
}
