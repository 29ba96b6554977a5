package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.ReportedSearch;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.conformity.Incidents;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenConformity;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenScene;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.reporting.ReportTable;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.orders.OrderTerms;
import org.anzheng.supervision.orders.OrderedAct;
import org.anzheng.supervision.orders.Orders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Surveillance that never came and the suspension that did not follow; one certificate or all. */
@PlatformTest
class MissingActsTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 9, 1);

  @Autowired MissingActs missing;
  @Autowired NoSuspensionRule rule;
  @Autowired OverdueSurveillanceRule overdue;
  @Autowired SignalDesk desk;
  @Autowired SignalSearch search;
  @Autowired Signals signals;
  @Autowired Parameters parameters;
  @Autowired Certificates certificates;
  @Autowired ReportedSearch reported;
  @Autowired Bodies bodies;
  @Autowired Incidents incidents;
  @Autowired Orders orders;
  @Autowired Deadlines deadlines;
  @Autowired GivenBodies givenBodies;
  @Autowired GivenReports reports;
  @Autowired GivenOversight given;
  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired Clock clock;

  @Test
  void a_body_that_may_take_no_business_still_owes_the_suspension_after_a_missed_surveillance() {
    GivenScene scene = followUps.on(ISSUED, given::scene);
    String certificate = followUps.on(ISSUED, () -> cases.certificate(scene.cast()));
    stopBusiness(scene);
    LocalDate lastDay = LocalDate.of(2026, 9, 6);
    assertThat(rule.look(round(lastDay, certificate))).as("a Sunday counts").isEmpty();
    assertThat(rule.look(round(lastDay.plusDays(1), certificate)))
        .singleElement()
        .satisfies(seen -> {
          assertThat(seen.measured()).isEqualTo(1);
          assertThat(seen.key()).isEqualTo("surveillance/2026-09-01 2026-09-06");
        });
    assertThat(overdue.look(round(LocalDate.of(2026, 9, 1), certificate))).isEmpty();
    assertThat(overdue.look(round(LocalDate.of(2026, 9, 2), certificate))).hasSize(1);

    followUps.on(lastDay, () -> suspended(certificate, scene, lastDay));
    assertThat(missing.standing(round(lastDay.plusDays(9), certificate)))
        .as("suspended on the last day")
        .isEmpty();
  }

  @Test
  void a_reported_certificate_is_held_to_it_until_surveillance_or_suspension_is_reported() {
    GivenBody body = followUps.on(ISSUED, () -> givenBodies.approved("TA"));
    String own = "SJ-" + body.approvalNo();
    followUps.on(
        ISSUED,
        () -> reports.sent(body, ReportTable.CERTIFICATE, List.of(reports.issue(body, own))));
    String certificate =
        reported.of(body.organisation(), Set.of(own)).values().iterator().next().number();
    LocalDate reportDay = LocalDate.of(2026, 10, 10);
    assertThat(rule.look(round(reportDay, certificate))).isEmpty();
    assertThat(overdue.look(round(reportDay, certificate))).isEmpty();
    List<Sighting> seen = rule.look(round(reportDay.plusDays(1), certificate));
    assertThat(seen).singleElement().satisfies(s -> assertThat(s.measured()).isEqualTo(1));
    assertThat(overdue.look(round(reportDay.plusDays(1), certificate))).hasSize(1);
    desk.raise(seen, clock.instant());

    followUps.on(reportDay.plusDays(2), () -> surveyed(body, own));
    assertThat(missing.standing(round(reportDay.plusDays(3), certificate))).isEmpty();
    assertThat(overdue.look(round(reportDay.plusDays(3), certificate))).isEmpty();
    signals.lookAtCertificate(certificate);
    assertThat(
            search.list(
                SignalFilter.ALL.about(certificate, "", Optional.empty()),
                given.scene().department().inspector()))
        .filteredOn(signal -> signal.rule() == RiskRule.NO_SUSPENSION)
        .singleElement()
        .satisfies(signal -> assertThat(signal.status()).isEqualTo(SignalStatus.ANSWERED));
  }

  @Test
  void a_round_about_one_certificate_finds_what_the_round_over_all_finds_about_it() {
    GivenScene scene = followUps.on(ISSUED, given::scene);
    String certificate = followUps.on(ISSUED, () -> cases.certificate(scene.cast()));
    followUps.on(LocalDate.of(2026, 8, 20), () -> considered(certificate, scene));
    certificates.nonconformityConfirmed(certificate, LocalDate.of(2026, 8, 15));
    OrderTerms suspend =
        new OrderTerms(OrderedAct.SUSPEND, "", "示例：不再符合", given.scene().today().plusDays(1));
    orders.issue(certificate, suspend, scene.department().inspector());
    stopBusiness(scene);
    deadlines.runDue(clock.instant().plus(Duration.ofDays(5)));

    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<MissingAct> alone = missing.standing(round(today, certificate));
    assertThat(alone)
        .extracting(act -> act.reference().substring(0, act.reference().indexOf('/')))
        .containsExactlyInAnyOrder("certificate", "surveillance", "matter", "order");
    assertThat(missing.standing(round(today, Optional.empty())))
        .filteredOn(act -> act.certificate().equals(certificate))
        .containsExactlyInAnyOrderElementsOf(alone);
    assertThat(missing.standing(round(today, "another"))).isEmpty();
  }

  private String considered(String certificate, GivenScene scene) {
    String number =
        incidents.record(
            certificate, GivenConformity.lead(cases.today()), scene.cast().schemeManager());
    incidents.answer(number, GivenConformity.incident(cases.today()), scene.cast().applicant());
    incidents.considerSuspension(number, "S02", "示例：客户数据外泄", scene.cast().contractReviewer());
    return number;
  }

  private void stopBusiness(GivenScene scene) {
    bodies.changeStanding(
        scene.cast().body().approvalNo(),
        StandingOrder.of(BodyTransition.ORDER_SUSPENSION, "示例：责令停业整顿"),
        scene.department().decider());
  }

  private String suspended(String certificate, GivenScene scene, LocalDate day) {
    certificates.suspend(
        certificate,
        new SuspensionOrder(
            new Ground("0112", "示例：到期未监督", List.of()),
            DecisionDates.on(day),
            day,
            day.plusMonths(3),
            List.of("示例：接受监督"),
            "示例联系人"),
        scene.cast().decisionMaker());
    return certificate;
  }

  private String surveyed(GivenBody body, String own) {
    return reports
        .sent(
            body,
            ReportTable.CERTIFICATE,
            List.of(
                Map.of(
                    "approvalNo", body.approvalNo(),
                    "ownNumber", own,
                    "status", "01",
                    "reportType", "03",
                    "decidedOn", "2026-08-20")))
        .number();
  }

  private Round round(LocalDate day, String certificate) {
    return round(day, Optional.of(certificate));
  }

  private Round round(LocalDate day, Optional<String> certificate) {
    return new Round(ChinaTime.startOf(day).plusSeconds(36_000), parameters.on(day), certificate);
  }
}
