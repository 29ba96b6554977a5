package org.anzheng.journeys;

import org.anzheng.journeys.acts.Authorities;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Licensing;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * A body applies, is told its gaps, supplements and is refused; it applies again and is approved;
 * then it loses one of its categories, and anybody sees that.
 */
class BodyIsRefusedAndThenApproved {

  @Test
  void and_then_loses_a_category() {
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Authorities authorities = new Authorities(cast);
      authorities.registerTheRegulator();
      authorities.registerTheDepartments();
      authorities.registerTheBody();
      cast.newcomer("jia-admin");
      Licensing licensing = new Licensing(cast, "jia-admin");

      String refused = licensing.apply("TA", "OM");
      licensing.supplement(refused);
      licensing.accept(refused);
      licensing.consult(refused);
      licensing.refuse(refused, "TA", "OM");

      String granted = licensing.apply("TA", "OM");
      licensing.accept(granted);
      licensing.consult(granted);
      licensing.grant(granted, "TA", "OM");
      licensing.revokeCategory("OM");
    }
  }
}
