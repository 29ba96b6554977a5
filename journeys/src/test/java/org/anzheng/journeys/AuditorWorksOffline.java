package org.anzheng.journeys;

import org.anzheng.journeys.acts.SiteVisit;
import org.anzheng.journeys.stage.Phone;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Stopwatch;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: an auditor on site enters on the phone what the network does not carry; the
 * tab is killed, the session ends, the phone is lent, and nothing is lost or doubled.
 */
class AuditorWorksOffline {

  @Test
  void and_everything_is_on_record_once() {
    Stopwatch times = new Stopwatch();
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Phone phone = theatre.phone(platform)) {
      times.lap("the demonstration is there");
      SiteVisit visit = new SiteVisit(phone);
      visit.arrive();
      visit.workWithoutNetwork();
      visit.loseTheTab();
      visit.findTheNetwork();
      visit.sendItAgain();
      visit.lendThePhone("jia-auditor");
      times.lap("a day on site");
    }
  }
}
