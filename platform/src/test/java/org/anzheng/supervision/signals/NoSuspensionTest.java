package org.anzheng.supervision.signals;

import static org.anzheng.given.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.GivenOversight.GivenScene;
import org.anzheng.given.PlatformTest;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.orders.OrderTerms;
import org.anzheng.supervision.orders.OrderedAct;
import org.anzheng.supervision.orders.Orders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body that should have suspended a certificate and has not, until it does. */
@PlatformTest
class NoSuspensionTest {

  @Autowired Signals signals;
  @Autowired SignalDesk desk;
  @Autowired SignalSearch search;
  @Autowired NoSuspensionRule rule;
  @Autowired Parameters parameters;
  @Autowired Certificates certificates;
  @Autowired Bodies bodies;
  @Autowired Orders orders;
  @Autowired Deadlines deadlines;
  @Autowired GivenOversight given;
  @Autowired GivenCases cases;
  @Autowired Browser browser;
  @Autowired Clock clock;

  private GivenDepartment department;
  private GivenCast cast;
  private String certificate;
  private LocalDate today;

  @BeforeEach
  void a_certificate() {
    GivenScene scene = given.scene();
    department = scene.department();
    cast = scene.cast();
    today = scene.today();
    certificate = cases.certificate(cast);
  }

  @Test
  void a_confirmed_nonconformity_that_nobody_acts_on_is_seen_until_the_body_acts() {
    certificates.nonconformityConfirmed(certificate, today.minusDays(5));
    deadlines.runDue(clock.instant());
    look();
    assertThat(about()).as("today is the last day").isEmpty();

    certificates.nonconformityConfirmed(certificate, today.minusDays(10));
    deadlines.runDue(clock.instant());
    look();
    look();
    assertThat(about())
        .singleElement()
        .satisfies(seen -> {
          assertThat(seen.rule()).isEqualTo(RiskRule.NO_SUSPENSION);
          assertThat(seen.measured()).isEqualTo(5);
          assertThat(seen.status()).isEqualTo(SignalStatus.OPEN);
        });

    certificates.suspend(certificate, suspension(today.minusDays(10)), cast.decisionMaker());
    signals.lookAtCertificate(certificate);
    signals.lookAtCertificate(certificate);
    assertThat(about())
        .as("one omission is one signal, also as the act came late")
        .singleElement()
        .satisfies(seen -> assertThat(seen.status()).isEqualTo(SignalStatus.ANSWERED));
    String page = "/regulator/signals/" + about().getFirst().number();
    assertThat(browser.read(page, department.inspector()))
        .contains("最后期限过后 5 日仍未作出决定", "机构其后已处理", "机构其后处理");
    assertThat(search.score(cast.body().organisation()).reasons())
        .anySatisfy(reason -> assertThat(reason.rule()).isEqualTo(RiskRule.NO_SUSPENSION));
    location(browser.send(page + "/confirmation", department.decider(), "confirmation", "示例：属实"));
  }

  @Test
  void an_order_to_suspend_that_is_not_followed_is_seen_one_to_correct_is_another_matter() {
    order(OrderedAct.CORRECT);
    deadlines.runDue(Instant.now().plus(Duration.ofDays(5)));
    look();
    assertThat(about()).isEmpty();
    String number = order(OrderedAct.SUSPEND);
    deadlines.runDue(Instant.now().plus(Duration.ofDays(5)));
    look();
    assertThat(about())
        .singleElement()
        .satisfies(seen -> assertThat(seen.references()).contains("order/" + number));
    String page = "/regulator/signals/" + about().getFirst().number();
    location(browser.send(page + "/confirmation", department.decider(), "confirmation", "示例：属实"));
    certificates.suspend(certificate, suspension(today), cast.decisionMaker());
    signals.lookAtCertificate(certificate);
    assertThat(about())
        .singleElement()
        .satisfies(seen -> {
          assertThat(seen.status()).as("a verdict stays").isEqualTo(SignalStatus.CONFIRMED);
          assertThat(seen.answeredAt()).isPresent();
        });
    assertThat(browser.read(page, department.inspector())).contains("/regulator/orders/" + number);
  }

  @Test
  void nothing_is_held_against_a_body_that_may_no_longer_act() {
    certificates.nonconformityConfirmed(certificate, today.minusDays(10));
    deadlines.runDue(clock.instant());
    bodies.changeStanding(
        cast.body().approvalNo(),
        StandingOrder.on(StandingGround.GRAVE_VIOLATION, "示例：严重违法"),
        department.decider());
    look();
    assertThat(about()).isEmpty();
  }

  private void look() {
    Round round = new Round(clock.instant(), parameters.on(today), Optional.of(certificate));
    List<Sighting> seen = rule.look(round);
    if (!seen.isEmpty()) {
      desk.raise(seen, round.now());
    }
  }

  private List<Signal> about() {
    return search.list(
        SignalFilter.ALL.about(certificate, "", Optional.empty()), department.inspector());
  }

  private String order(OrderedAct act) {
    return orders.issue(
        certificate, new OrderTerms(act, "", "示例：不再符合", today.plusDays(1)), department.inspector());
  }

  private SuspensionOrder suspension(LocalDate confirmedOn) {
    return new SuspensionOrder(
        new Ground("0116", "示例：监督未通过", List.of()),
        DecisionDates.on(today),
        confirmedOn,
        today.plusMonths(3),
        List.of("示例：提交整改报告"),
        "示例联系人");
  }
}
