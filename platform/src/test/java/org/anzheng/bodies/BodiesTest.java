package org.anzheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class BodiesTest {

  private static final Actor REGULATOR = GivenBodies.marketRegulator();

  @Autowired private GivenBodies given;
  @Autowired private Bodies bodies;
  @Autowired private BodyGrants grants;
  @Autowired private BodyDirectory directory;
  @Autowired private Tariffs tariffs;
  @Autowired private ApprovalEnds approvalEnds;
  @Autowired private Clock clock;

  @Test
  void anApprovedBodyIsInTheDirectory() {
    GivenBody body = given.approved("TA", "MP");
    BodySummary found = directory.find(body.approvalNo()).orElseThrow();
    assertThat(body.approvalNo()).matches("CNCA-R-\\d{4}-\\d{3,}");
    assertThat(found.standing()).isEqualTo(BodyStanding.IN_FORCE);
    assertThat(found.scope()).extracting(ScopeItem::category).containsExactly("MP", "TA");
    assertThat(directory.ofOrganisation(body.organisation())).contains(found);
    assertThat(directory.all()).contains(found);
    assertThat(directory.conditions(body.approvalNo()))
        .containsOnlyKeys(ApprovalCondition.values());
  }

  @Test
  void aBodyIsApprovedOnce() {
    GivenBody body = given.approved("TA");
    refused(
        BodyRefusal.ALREADY_APPROVED,
        () -> grants.approve(GivenBodies.form(body.organisation(), today(), "OM"), REGULATOR));
    refused(
        KernelRefusal.NOT_FOUND,
        () -> grants.approve(GivenBodies.form(UUID.randomUUID(), today(), "OM"), REGULATOR));
  }

  @Test
  void theStandingFollowsTheOrdersAndKeepsItsHistory() {
    String number = given.approved("TA").approvalNo();
    bodies.changeStanding(number, BodyTransition.ORDER_SUSPENSION, "减少认证程序", REGULATOR);
    bodies.changeStanding(number, BodyTransition.RESTORE, "整改验收合格", REGULATOR);
    bodies.changeStanding(
        number, StandingOrder.on(StandingGround.FALSE_CONCLUSION, "出具虚假认证结论"), REGULATOR);
    assertThat(directory.find(number).orElseThrow().standing()).isEqualTo(BodyStanding.REVOKED);
    assertThat(directory.history(number))
        .filteredOn(event -> event.kind().equals("BodyStandingChanged"))
        .extracting(StandingEvent::to, StandingEvent::note)
        .containsExactly(
            tuple(BodyStanding.SUSPENDED_ORDER, "减少认证程序"),
            tuple(BodyStanding.IN_FORCE, "整改验收合格"),
            tuple(BodyStanding.REVOKED, "出具虚假认证结论"));
    assertThat(directory.history(number))
        .allSatisfy(event -> {
          assertThat(event.effective()).isAfterOrEqualTo(event.decided());
          assertThat(event.published()).isPresent();
          assertThat(event.recorded()).isAfterOrEqualTo(event.decided().minusSeconds(60));
        });
    refused(
        KernelRefusal.NOT_IN_THIS_STATE,
        () -> bodies.changeStanding(number, BodyTransition.RESTORE, "恢复", REGULATOR));
  }

  @Test
  void theStandingOfAPastDayIsKnown() {
    String number = given.approved("TA").approvalNo();
    bodies.changeStanding(
        number, StandingOrder.on(StandingGround.OWN_REQUEST, "机构申请注销"), REGULATOR);
    assertThat(directory.standingOn(number, today())).contains(BodyStanding.CANCELLED);
    assertThat(directory.standingOn(number, today().minusDays(1))).isEmpty();
  }

  @Test
  void anOrderNeedsTheDutyAReasonAndABody() {
    GivenBody body = given.approved("TA");
    refused(
        KernelRefusal.NOT_YOUR_DUTY,
        () ->
            bodies.changeStanding(
                body.approvalNo(), BodyTransition.REVOKE, "x", body.as(Role.BODY_HEAD)));
    refused(
        BodyRefusal.GROUND_MISSING,
        () -> bodies.changeStanding(body.approvalNo(), BodyTransition.REVOKE, "x", REGULATOR));
    refused(
        KernelRefusal.REQUIRED,
        () ->
            bodies.changeStanding(
                body.approvalNo(), BodyTransition.ORDER_SUSPENSION, " ", REGULATOR));
    refused(
        BodyRefusal.NOT_A_STANDING_ORDER,
        () -> bodies.changeStanding(body.approvalNo(), BodyTransition.APPROVE, "x", REGULATOR));
    refused(
        KernelRefusal.NOT_FOUND,
        () -> bodies.changeStanding("CNCA-R-1999-001", BodyTransition.REVOKE, "x", REGULATOR));
  }

  @Test
  void anApprovalThatWasNotRenewedEndsByItself() {
    GivenBody body = given.approved("TA");
    String subject = "body/" + body.approvalNo();
    approvalEnds.on(new DeadlinePassed(subject, BodyClocks.APPROVAL_END, clock.instant()));
    assertThat(directory.find(body.approvalNo()).orElseThrow().standing())
        .as("not before the last day is over")
        .isEqualTo(BodyStanding.IN_FORCE);
    approvalEnds.on(
        new DeadlinePassed(
            subject, BodyClocks.APPROVAL_END, ChinaTime.startOf(today().plusYears(6))));
    assertThat(directory.find(body.approvalNo()).orElseThrow().standing())
        .isEqualTo(BodyStanding.CANCELLED);
  }

  @Test
  void theTariffOfADayIsTheNewestThenInEffect() {
    GivenBody body = given.approved("TA");
    TariffItem dearer =
        TariffItem.of(TariffItemType.AUDIT_PER_MAN_DAY, "TA", new BigDecimal("3500.50"));
    UUID next =
        bodies.publishTariff(
            TariffForm.of(List.of(dearer), today().plusDays(30)), body.as(Role.BODY_ADMINISTRATOR));
    Tariff now = tariffs.inForce(body.organisation(), today()).orElseThrow();
    Tariff then = tariffs.inForce(body.organisation(), today().plusDays(30)).orElseThrow();
    assertThat(now.version()).isEqualTo(1);
    assertThat(then).isEqualTo(tariffs.find(next).orElseThrow());
    assertThat(then.price(TariffItemType.AUDIT_PER_MAN_DAY, "TA", "GENERAL"))
        .contains(new BigDecimal("3500.50"));
    assertThat(tariffs.history(body.organisation())).containsExactly(then, now);
    assertThat(tariffs.inForce(body.organisation(), today().minusDays(1))).isEmpty();
  }

  @Test
  void onlyTheAdministratorOfAnApprovedBodyPublishesFees() {
    GivenBody body = given.approved("TA");
    TariffForm form = TariffForm.of(GivenBodies.items("TA"), today());
    refused(KernelRefusal.NOT_YOUR_DUTY, () -> bodies.publishTariff(form, body.as(Role.BODY_HEAD)));
    GivenBody unapproved = new GivenBody(given.unapproved(), "");
    refused(
        KernelRefusal.NOT_FOUND,
        () -> bodies.publishTariff(form, unapproved.as(Role.BODY_ADMINISTRATOR)));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
