package org.anzheng.bodies.approval;

import static org.anzheng.given.GivenBodies.marketRegulator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.given.GivenApprovals;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ApprovalAfterwardsTest {

  private static final Actor REGULATOR = marketRegulator();

  @Autowired private GivenApprovals given;
  @Autowired private GivenBodies bodies;
  @Autowired private Bodies orders;
  @Autowired private BodyDirectory directory;
  @Autowired private ApprovalReviews reviews;
  @Autowired private ApprovalDecisions decisions;
  @Autowired private ApprovalSearch search;
  @Autowired private ApprovalLapses lapses;
  @Autowired private Clock clock;
  private Actor administrator;

  @BeforeEach
  void a_body_without_an_approval() {
    administrator = new GivenBody(bodies.unapproved(), "").as(Role.BODY_ADMINISTRATOR);
  }

  @Test
  void false_materials_bar_for_a_year_and_fraud_for_three() {
    String number = given.submitted(ApprovalKind.INITIAL, administrator, "TA");
    reviews.notAccept(number, NonAcceptance.FALSE_MATERIALS, "验资报告系伪造", REGULATOR);
    barred(today().plusYears(1), administrator);

    GivenBody cheat = bodies.approved("TA");
    orders.changeStanding(
        cheat.approvalNo(), StandingOrder.on(StandingGround.OBTAINED_BY_FRAUD, "行贿取得"), REGULATOR);
    barred(today().plusYears(3), cheat.as(Role.BODY_ADMINISTRATOR));
  }

  @Test
  void an_approval_that_ended_without_fault_is_followed_by_another_number() {
    GivenBody body = bodies.approved("TA");
    orders.changeStanding(
        body.approvalNo(), StandingOrder.on(StandingGround.OWN_REQUEST, "机构申请"), REGULATOR);
    String next = given.approved(body.as(Role.BODY_ADMINISTRATOR), "TA");
    assertThat(next).isNotEqualTo(body.approvalNo());
    assertThat(directory.find(body.approvalNo()).map(BodySummary::standing))
        .contains(BodyStanding.CANCELLED);
    assertThat(directory.ofOrganisation(body.organisation()).map(BodySummary::approvalNo))
        .contains(next);
  }

  @Test
  void an_extension_is_a_case_of_its_own() {
    GivenBody body = bodies.approved("TA");
    Actor own = body.as(Role.BODY_ADMINISTRATOR);
    String number = given.consulted(given.submitted(ApprovalKind.EXTENSION, own, "OM"));
    decisions.decide(number, GivenApprovals.granting("OM"), REGULATOR);
    BodySummary after = directory.find(body.approvalNo()).orElseThrow();
    assertThat(after.scope()).contains(new ScopeItem("OM", today(), after.validTo())).hasSize(2);
  }

  @Test
  void a_renewal_asked_for_in_time_and_left_undecided_is_deemed_granted() {
    GivenBody body = bodies.approved("TA");
    LocalDate end = directory.find(body.approvalNo()).orElseThrow().validTo();
    String number = given.submitted(ApprovalKind.RENEWAL, body.as(Role.BODY_ADMINISTRATOR), "TA");
    lapses.on(
        new DeadlinePassed("body/" + body.approvalNo(), "body.approval-end", ChinaTime.endOf(end)));
    ApprovalFile file = file(number);
    assertThat(file.summary().status()).isEqualTo(ApprovalStatus.APPROVED);
    assertThat(file.record().decision().orElseThrow().silent()).isTrue();
    assertThat(directory.find(body.approvalNo()).orElseThrow().validTo())
        .isEqualTo(end.plusYears(6));
  }

  private void barred(LocalDate until, Actor applicant) {
    assertThatThrownBy(() -> given.submitted(ApprovalKind.INITIAL, applicant, "TA"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.objections())
                    .contains(Objection.to(ApprovalRefusal.BARRED, until)));
  }

  private ApprovalCase summary(String number) {
    return file(number).summary();
  }

  private ApprovalFile file(String number) {
    return search.find(number).orElseThrow();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
