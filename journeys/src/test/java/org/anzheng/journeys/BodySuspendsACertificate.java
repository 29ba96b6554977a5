package org.anzheng.journeys;

import java.util.Map;
import org.anzheng.journeys.acts.Administrator;
import org.anzheng.journeys.acts.Authorities;
import org.anzheng.journeys.acts.Buyer;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Client;
import org.anzheng.journeys.acts.Office;
import org.anzheng.journeys.acts.Public;
import org.anzheng.journeys.acts.Team;
import org.anzheng.journeys.stage.Phone;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Stopwatch;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * The main job from an empty instance to the end, with nothing but browsers: a commission becomes a
 * certificate, anybody sees it and proves it offline, the body suspends it, anybody sees that.
 */
class BodySuspendsACertificate {

  @Test
  void that_it_issued_itself_from_an_empty_instance() {
    Stopwatch times = new Stopwatch();
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      times.lap("the platform starts");
      begin(cast);
      times.lap("a body may begin");
      String number = commission(cast);
      times.lap("commission to contract");
      evaluate(cast, number);
      times.lap("evaluation");
      String certificate = certify(cast, number);
      times.lap("review to certificate");
      Public anybody = new Public(cast, platform);
      anybody.seesItValid(certificate);
      anybody.verifiesItOffline(certificate);
      scan(certificate, platform, theatre);
      new Office(cast).suspend(certificate);
      anybody.seesItSuspended(certificate);
      times.lap("public, proof and suspension");
    }
  }

  private static void scan(String certificate, RunningPlatform platform, Theatre theatre) {
    try (Phone phone = theatre.phone(platform)) {
      Buyer buyer = new Buyer(platform, phone, Map.of("VALID", certificate));
      buyer.scansEveryStatus();
      buyer.scansWithoutNetwork();
      buyer.refusesWhatIsForged();
      buyer.checksTheLog();
    }
  }

  private static void begin(Cast cast) {
    Authorities authorities = new Authorities(cast);
    authorities.registerTheRegulator();
    authorities.registerTheBody();
    authorities.approveTheBody();
    Administrator administrator = new Administrator(cast);
    administrator.makeTheAccounts();
    administrator.registerThePeople();
    administrator.publishTheTariff();
  }

  private static String commission(Cast cast) {
    Client client = new Client(cast);
    client.signUp();
    client.fillInTheCommission();
    client.assessItself();
    String number = client.submit();
    Office office = new Office(cast);
    office.accept(number, Office.ACCEPTED);
    office.proposeTheContract(number, "9000.00 元");
    client.signTheContract(number);
    office.signTheContract(number);
    return number;
  }

  private static void evaluate(Cast cast, String number) {
    Client client = new Client(cast);
    Team team = new Team(cast);
    new Office(cast).openTheEvaluation(number, "示例人员lead", "示例人员auditor");
    team.declare(number);
    client.acceptTheTeam(number);
    team.reviewTheDocuments(number);
    team.plan(number);
    client.acknowledgeThePlan(number);
    team.arrive(number);
    team.find(number);
    client.signTheNonconformity(number);
    team.close(number);
    client.signTheMinutes(number);
    team.leave(number);
    client.correct(number);
    team.verify(number);
    team.report(number);
  }

  private static String certify(Cast cast, String number) {
    Office office = new Office(cast);
    office.review(number);
    office.grant(number);
    office.sign(number);
    return office.issue(number);
  }
}
