package org.anzheng.complaints;

import static org.anzheng.given.GivenComplaints.officer;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.AnnulmentOrder;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.RevocationOrder;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenComplaints;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ComplaintsTest {

  @Autowired Complaints complaints;
  @Autowired ComplaintHandling handling;
  @Autowired ComplaintDecisions decisions;
  @Autowired Escalations escalations;
  @Autowired ComplaintSearch search;
  @Autowired FollowUps followUps;
  @Autowired Certificates certificates;
  @Autowired CertificateSearch certificateSearch;
  @Autowired Inbox inbox;
  @Autowired GivenCases cases;
  @Autowired GivenComplaints given;
  @Autowired java.time.Clock clock;
  @Autowired JdbcClient jdbc;

  private GivenCast cast;

  @BeforeEach
  void a_body_and_its_client() {
    cast = cases.cast();
  }

  @Test
  void a_complaint_goes_its_way_to_a_formal_end() {
    String number = given.received(cast);
    Actor officer = officer(cast);
    given.investigated(number, officer);
    decisions.decide(
        number, Optional.of(ComplaintOutcome.PARTLY_UPHELD), "示例：部分属实", cast.decisionMaker());
    handling.notifyOutcome(number, officer);
    handling.takeActions(number, "示例：补充培训", officer);
    handling.close(number, Optional.empty(), "示例：已整改", officer);
    assertThat(status(number)).isEqualTo(ComplaintStatus.CLOSED);
    assertThat(inbox.of(cast.applicant(), 20))
        .extracting(NoticeLine::kind)
        .contains("ComplaintAcknowledged", "OutcomeNotified", "ComplaintClosed");
  }

  @Test
  void the_clocks_run_from_receipt_and_an_extension_comes_once() {
    String number = given.received(cast);
    Actor officer = officer(cast);
    ComplaintSummary before = find(number);
    assertThat(before.due()).contains(before.acknowledgeBy());
    handling.acknowledge(number, officer);
    handling.validate(number, officer);
    assertThat(find(number).due()).contains(before.decideBy());
    handling.extend(number, "示例：需要外部检测", officer);
    assertThat(find(number).decideBy()).isAfter(before.decideBy());
    assertThat(reasons(() -> handling.extend(number, "再延长", officer)))
        .containsExactly(ComplaintRefusal.ALREADY_EXTENDED);
  }

  @Test
  void a_successful_appeal_leads_to_the_bodys_own_act_and_ends_with_it() {
    String certificate = revoked();
    String number = given.appeal(cast, ComplaintTopic.REVOCATION);
    Actor officer = officer(cast);
    given.investigated(number, officer);
    decisions.decide(
        number,
        Optional.of(ComplaintOutcome.UPHELD),
        "示例：撤销依据不成立",
        cast.body().as(Role.DECISION_MAKER));
    handling.notifyOutcome(number, officer);
    assertThat(certificateSearch.find(certificate).orElseThrow().status())
        .isEqualTo(CertificateStatus.REVOKED);
    assertThat(reasons(() -> handling.close(number, Optional.empty(), "办结", officer)))
        .containsExactly(ComplaintRefusal.FOLLOW_UP_MISSING);
    certificates.annulRevocation(
        certificate, new AnnulmentOrder("示例申诉决定", "依据不成立", today()), cast.decisionMaker());
    UUID annulled = followUps.of(find(number)).getLast().factId();
    handling.close(number, Optional.of(annulled), "办结", officer);
    assertThat(find(number).followedBy()).contains(annulled);
  }

  @Test
  void whoever_acted_in_the_subject_neither_handles_nor_decides() {
    revoked();
    String number = given.appeal(cast, ComplaintTopic.REVOCATION);
    Actor officer = officer(cast);
    handling.acknowledge(number, officer);
    Actor involved =
        new Actor(
            cast.contractReviewer().account(),
            cast.body().organisation(),
            java.util.Set.of(Role.COMPLAINTS_OFFICER));
    assertThat(reasons(() -> handling.validate(number, involved)))
        .containsExactly(ComplaintRefusal.INVOLVED_IN_SUBJECT);
    handling.validate(number, officer);
    handling.investigate(number, officer);
    handling.report(number, "示例", officer);
    assertThat(
            reasons(() ->
                decisions.decide(
                    number, Optional.of(ComplaintOutcome.UPHELD), "示例", cast.decisionMaker())))
        .containsExactly(ComplaintRefusal.INVOLVED_IN_SUBJECT);
  }

  @Test
  void an_appeal_stays_nothing_unless_the_body_decides_so() {
    revoked();
    String number = given.appeal(cast, ComplaintTopic.REVOCATION);
    Actor officer = officer(cast);
    handling.acknowledge(number, officer);
    handling.validate(number, officer);
    assertThat(find(number).stayed()).isFalse();
    decisions.stay(number, "示例：可能造成难以弥补的损失", cast.body().as(Role.BODY_HEAD));
    assertThat(find(number).stayed()).isTrue();
  }

  @Test
  void the_same_act_is_not_appealed_against_twice_nor_by_others() {
    revoked();
    given.appeal(cast, ComplaintTopic.REVOCATION);
    assertThat(reasons(() -> given.appeal(cast, ComplaintTopic.REVOCATION)))
        .containsExactly(ComplaintRefusal.ALREADY_APPEALED);
    AppealForm foreign = new AppealForm(Optional.of(UUID.randomUUID()), "理由", "");
    assertThat(reasons(() -> complaints.appeal(foreign, cases.cast().applicant())))
        .containsExactly(ComplaintRefusal.NOT_APPEALABLE);
  }

  @Test
  void who_complained_is_sealed_and_seen_by_the_officers_only() {
    String number = given.received(cast);
    ComplaintFile file = search.find(number, officer(cast)).orElseThrow();
    assertThat(search.complainant(file, officer(cast)).orElseThrow().name())
        .isEqualTo(GivenComplaints.NAME);
    assertThat(search.complainant(file, cast.decisionMaker())).isEmpty();
    byte[] stored =
        jdbc.sql("SELECT name FROM complaints.complaint WHERE number = :number")
            .param("number", number)
            .query(byte[].class)
            .single();
    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain(GivenComplaints.NAME);
  }

  @Test
  void others_find_nothing() {
    String number = given.received(cast);
    assertThat(search.find(number, cases.cast().decisionMaker())).isEmpty();
    assertThat(search.escalated(number)).isEmpty();
    Actor stranger = cases.cast().body().as(Role.COMPLAINTS_OFFICER);
    assertThat(reasons(() -> handling.acknowledge(number, stranger)))
        .containsExactly(KernelRefusal.NOT_FOUND);
  }

  @Test
  void the_market_regulator_reads_what_was_escalated_and_answers() {
    String number = given.escalated(cast);
    Actor regulator = org.anzheng.given.GivenBodies.marketRegulator();
    assertThat(search.escalated(number).orElseThrow().text()).isEqualTo(GivenComplaints.TEXT);
    escalations.takeNote(number, regulator);
    escalations.askStatement(number, "示例：请说明处理情况", regulator);
    assertThat(search.escalated(number).orElseThrow().escalation().orElseThrow().statementBy())
        .isPresent();
    escalations.giveStatement(number, "示例：已开始调查", officer(cast));
    escalations.close(number, Optional.of(EscalationResult.HANDLED_PROPERLY), "示例：处理适当", regulator);
    assertThat(search.escalated(number).orElseThrow().escalation().orElseThrow().status())
        .isEqualTo(EscalationStatus.CLOSED);
    assertThat(status(number)).isEqualTo(ComplaintStatus.RECEIVED);
    assertThat(reasons(() -> complaints.escalate(number, "再次", cast.applicant())))
        .containsExactly(ComplaintRefusal.ALREADY_ESCALATED);
  }

  private String revoked() {
    String certificate = cases.certificate(cast);
    certificates.revoke(
        certificate,
        new RevocationOrder(
            new Ground("0111", "示例事实", List.of()), today(), ChinaTime.dateOf(clock.instant())),
        cast.decisionMaker());
    return certificate;
  }

  private DecisionDates today() {
    return DecisionDates.on(ChinaTime.dateOf(clock.instant()));
  }

  private ComplaintSummary find(String number) {
    return search.find(number, cast.applicant()).orElseThrow().summary();
  }

  private ComplaintStatus status(String number) {
    return find(number).status();
  }

  private static List<Object> reasons(Runnable act) {
    return refusedWith(act).stream().<Object>map(Objection::reason).toList();
  }
}
