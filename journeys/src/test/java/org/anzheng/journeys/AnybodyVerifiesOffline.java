package org.anzheng.journeys;

import org.anzheng.journeys.acts.Buyer;
import org.anzheng.journeys.stage.Phone;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Stopwatch;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: a buyer scans a certificate, the network is cut, the page opens again and
 * says how old the status is; a forged code is refused; the whole log is read again in the browser
 * by a program that is not the platform's.
 */
class AnybodyVerifiesOffline {

  @Test
  void and_checks_the_log_too() {
    Stopwatch times = new Stopwatch();
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Phone phone = theatre.phone(platform)) {
      times.lap("the demonstration is there");
      Buyer buyer = Buyer.ofAll(platform, phone);
      buyer.scansEveryStatus();
      buyer.scansWithoutNetwork();
      buyer.refusesWhatIsForged();
      buyer.opensOtherFiles();
      buyer.checksTheLog();
      times.lap("everything checked in the browser");
    }
  }
}
