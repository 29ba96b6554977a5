package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.FollowUp;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Stopwatch;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/** Every type of case about a certificate, one after another, with nothing but browsers. */
class HolderKeepsACertificateAlive {

  @Test
  void through_every_type_of_case() {
    Stopwatch times = new Stopwatch();
    try (RunningPlatform platform = RunningPlatform.empty("--anzheng.demo=true");
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      times.lap("the demonstration is there");
      FollowUp about = new FollowUp(cast);
      about.change();
      times.lap("change of an address");
      about.reduction();
      times.lap("reduction");
      about.extension();
      times.lap("extension");
      about.level();
      times.lap("level");
      about.surveillance();
      times.lap("surveillance");
      about.special();
      times.lap("special evaluation");
      about.renewal();
      times.lap("renewal");
    }
  }
}
