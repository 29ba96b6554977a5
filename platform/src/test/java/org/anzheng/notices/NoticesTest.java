package org.anzheng.notices;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class NoticesTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);
  private static final LocalDate SUSPENDED = LocalDate.of(2025, 6, 2);
  private static final LocalDate UNTIL = LocalDate.of(2025, 9, 1);

  @Autowired Notices notices;
  @Autowired Inbox inbox;
  @Autowired GivenIssued issued;
  @Autowired GivenCases cases;
  @Autowired CertificateSearch certificates;
  @Autowired JdbcClient jdbc;

  @Test
  void a_suspension_tells_the_holder_all_that_the_rules_ask_for() {
    Issued certificate = suspended();
    Notice notice = notices.open(first(holder(certificate)).id(), holder(certificate));
    assertThat(notice.zh().title()).isEqualTo("暂停认证证书通知书");
    assertThat(notice.zh().text())
        .contains(certificate.number(), "0111", "示例事实", SUSPENDED.toString(), UNTIL.toString())
        .contains("1. 提交整改报告", "示例联系人");
    assertThat(notice.en().text()).contains("0111", UNTIL.toString(), "What ends the suspension");
    assertThat(notice.basis()).contains("17065:7.11", "regulation:26");
  }

  @Test
  void an_act_of_a_body_prints_appeal_and_never_the_remedies_against_the_state() {
    Issued certificate = suspended();
    Notice notice = notices.open(first(holder(certificate)).id(), holder(certificate));
    assertThat(notice.zh().remedy()).contains("30 日", "申诉", "市场监管部门").doesNotContain("复议", "诉讼");
  }

  @Test
  void it_is_served_on_the_day_it_arrives_and_read_when_it_is_first_opened() {
    Issued certificate = suspended();
    Actor holder = holder(certificate);
    NoticeLine before = first(holder);
    assertThat(before.servedOn()).isEqualTo(SUSPENDED);
    assertThat(before.readAt()).isEmpty();
    assertThat(inbox.unread(holder)).isEqualTo(1);
    notices.open(before.id(), holder);
    Notice again = notices.open(before.id(), holder);
    assertThat(inbox.unread(holder)).isZero();
    assertThat(again.receipts())
        .extracting(NoticeReceipt::account)
        .containsExactly(holder.account());
    assertThat(facts(before.id())).containsExactly("NoticeServed", "NoticeRead");
  }

  @Test
  void the_sender_sees_that_it_was_served_and_leaves_no_receipt() {
    Issued certificate = suspended();
    UUID body = certificate.body().organisation();
    NoticeLine line = inbox.about("certificate/" + certificate.number(), body).getFirst();
    assertThat(inbox.sent(line.id(), body)).isPresent();
    assertThat(inbox.about(line.subject(), body).getFirst().readAt()).isEmpty();
    assertThat(inbox.about(line.subject(), UUID.randomUUID())).isEmpty();
  }

  @Test
  void another_organisation_finds_nothing_and_a_colleague_without_the_duty_is_refused() {
    Issued certificate = suspended();
    Actor holder = holder(certificate);
    UUID notice = first(holder).id();
    Actor stranger = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.APPLICANT));
    Actor colleague = new Actor(UUID.randomUUID(), holder.organisation(), Set.of());
    assertThat(reasons(() -> notices.open(notice, stranger)))
        .containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(reasons(() -> notices.open(notice, colleague)))
        .containsExactly(NoticeRefusal.NOT_ADDRESSED_TO_YOU);
    assertThat(inbox.of(colleague, 10)).isEmpty();
  }

  @Test
  void each_step_of_a_case_is_told_to_the_applicant() {
    GivenCast cast = cases.cast();
    cases.certificate(cast);
    assertThat(inbox.of(cast.applicant(), 50))
        .extracting(NoticeLine::kind)
        .contains(
            "CommissionAccepted",
            "ContractProposed",
            "TeamAssigned",
            "SitePlanSent",
            "DecisionSigned",
            "CaseIssued");
  }

  @Test
  void the_body_learns_what_became_of_its_application() {
    UUID body = cases.cast().body().organisation();
    Actor head = new Actor(UUID.randomUUID(), body, Set.of(Role.BODY_HEAD));
    assertThat(inbox.of(head, 10))
        .extracting(NoticeLine::kind)
        .contains("ApprovalAccepted", "ApprovalGranted");
  }

  @Test
  void the_text_is_kept_as_it_was_and_sealed() {
    UUID notice = first(holder(suspended())).id();
    byte[] stored =
        jdbc.sql("SELECT text_zh FROM notices.notice WHERE id = :id")
            .param("id", notice)
            .query(byte[].class)
            .single();
    assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("示例事实");
  }

  private Issued suspended() {
    Issued certificate = issued.on(ISSUED, "示例暂停通知公司");
    issued.suspend(certificate, SUSPENDED, UNTIL);
    return certificate;
  }

  private Actor holder(Issued certificate) {
    UUID organisation = certificates.find(certificate.number()).orElseThrow().holder();
    return new Actor(
        UUID.nameUUIDFromBytes(
            certificate.number().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        organisation,
        Set.of(Role.APPLICANT));
  }

  private NoticeLine first(Actor actor) {
    return inbox.of(actor, 10).getFirst();
  }

  private List<String> facts(UUID notice) {
    return jdbc.sql("SELECT kind FROM notices.notice_event WHERE notice = :id ORDER BY recorded_at")
        .param("id", notice)
        .query(String.class)
        .list();
  }

  private static List<Object> reasons(Runnable act) {
    return refusedWith(act).stream().<Object>map(Objection::reason).toList();
  }
}
