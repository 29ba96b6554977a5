package org.anzheng.conformity;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.RevocationOrder;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.Opening;
import org.anzheng.certification.ServicePart;
import org.anzheng.certification.Site;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenConformity;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices of change and of incidents, and what certificates and cases do to them. */
@PlatformTest
class ConformityTest {

  @Autowired ChangeNotices changes;
  @Autowired Incidents incidents;
  @Autowired MatterSearch search;
  @Autowired Certificates certificates;
  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired Inbox inbox;
  @Autowired JdbcClient jdbc;

  private GivenCast cast;
  private String certificate;

  @BeforeEach
  void a_certificate() {
    cast = cases.cast();
    certificate = cases.certificate(cast);
  }

  @Test
  void a_change_without_effect_is_returned_supplemented_and_noted() {
    String number = notified();
    changes.giveBack(number, "请说明新址", cast.contractReviewer());
    assertThat(find(number).status()).isEqualTo(ChangeNoticeStatus.RETURNED);
    changes.supplement(number, GivenConformity.change(cases.today()), cast.applicant());
    changes.note(number, "不影响证书", cast.schemeManager());
    assertThat(find(number).status()).isEqualTo(ChangeNoticeStatus.NOTED);
    assertThat(file(number).forms()).hasSize(2);
    assertThat(inbox.of(cast.applicant(), 20)).extracting(NoticeLine::kind).contains("MatterMoved");
    assertThat(refusedWith(() -> changes.withdraw(number, "不再变更", cast.applicant())))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void a_late_notice_is_taken_and_recorded_as_late() {
    String number =
        changes.submit(
            certificate, GivenConformity.change(cases.today().minusDays(90)), cast.applicant());
    assertThat(find(number).lateDays()).isPositive();
    assertThat(find(notified()).lateDays()).isZero();
  }

  @Test
  void a_required_change_ends_when_the_certificate_is_issued_anew() {
    String number = notified();
    changes.requireChange(number, Optional.of(CaseType.CHANGE), "须变更场所", cast.contractReviewer());
    assertThat(find(number).due()).isPresent();
    UUID draft = followUps.draft(CaseType.CHANGE, certificate, cast);
    ServicePart known = followUps.service(draft, cast);
    followUps.sites(draft, new Site("示例新址", "北京市海淀区示例路9号"), known, cast);
    String change = followUps.submit(draft, cast);
    assertThat(find(number).status()).isEqualTo(ChangeNoticeStatus.CHANGING);
    assertThat(find(number).caseNumber()).contains(change);
    followUps.carriedOut(change, cast);
    assertThat(find(number).status()).isEqualTo(ChangeNoticeStatus.CLOSED);
  }

  @Test
  void an_incident_leads_through_a_special_evaluation_to_cause_and_measures() {
    String number =
        incidents.report(certificate, GivenConformity.incident(cases.today()), cast.applicant());
    Opening opening = new Opening("核实数据外泄", new BigDecimal("2"));
    String evaluation = incidents.evaluate(number, opening, cast.schemeManager());
    assertThat(find(number).status()).isEqualTo(IncidentStatus.IN_EVALUATION);
    followUps.carriedOut(evaluation, cast);
    assertThat(find(number).status()).isEqualTo(IncidentStatus.MEASURES_AWAITED);
    incidents.supply(number, GivenConformity.measures(), cast.applicant());
    incidents.giveBack(number, "请补充复核记录", cast.schemeManager());
    incidents.supply(number, GivenConformity.measures(), cast.applicant());
    incidents.close(number, "措施充分", cast.contractReviewer());
    assertThat(find(number).status()).isEqualTo(IncidentStatus.CLOSED);
    assertThat(file(number).events()).hasSize(7);
  }

  @Test
  void what_the_body_learned_elsewhere_is_answered_and_a_suspension_decides_it() {
    String number =
        incidents.record(certificate, GivenConformity.lead(cases.today()), cast.schemeManager());
    incidents.answer(number, GivenConformity.incident(cases.today()), cast.applicant());
    incidents.considerSuspension(number, "S02", "示例：客户数据外泄", cast.contractReviewer());
    assertThat(file(number).events().getLast().reason()).contains("suspend:S02@2023");
    certificates.suspend(
        certificate,
        new SuspensionOrder(
            new Ground("S02", "示例：客户数据外泄", List.of()),
            DecisionDates.on(cases.today()),
            cases.today(),
            cases.today().plusMonths(2),
            List.of("整改"),
            "示例联系人"),
        cast.decisionMaker());
    assertThat(find(number).status()).isEqualTo(IncidentStatus.MEASURES_AWAITED);
  }

  @Test
  void everything_ends_with_the_certificate() {
    String change = notified();
    String incident =
        incidents.report(certificate, GivenConformity.incident(cases.today()), cast.applicant());
    certificates.revoke(
        certificate,
        new RevocationOrder(
            new Ground("0111", "示例事实", List.of()), DecisionDates.on(cases.today()), cases.today()),
        cast.decisionMaker());
    assertThat(find(change).status()).isEqualTo(ChangeNoticeStatus.CLOSED);
    assertThat(find(incident).status()).isEqualTo(IncidentStatus.CLOSED);
    assertThat(refusedWith(this::notified))
        .extracting(Objection::reason)
        .containsExactly(ConformityRefusal.CERTIFICATE_ENDED);
  }

  @Test
  void others_find_nothing_and_bring_no_files_of_others() {
    String number = notified();
    GivenCast other = cases.cast();
    assertThat(search.find(number, other.body().organisation())).isEmpty();
    assertThat(refusedWith(() -> changes.note(number, "x", other.schemeManager())))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(refusedWith(() -> incidents.note(number, "x", cast.schemeManager())))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_FOUND);
    UUID foreign = cases.file(other.applicant());
    assertThat(
            refusedWith(() ->
                changes.submit(
                    certificate, GivenConformity.change(cases.today(), foreign), cast.applicant())))
        .extracting(Objection::reason)
        .containsExactly(ConformityRefusal.NOT_YOUR_FILE);
  }

  @Test
  void forms_are_sealed_and_the_table_knows_the_statuses_of_all_kinds() {
    String number =
        incidents.report(certificate, GivenConformity.incident(cases.today()), cast.applicant());
    byte[] stored =
        jdbc.sql("SELECT content FROM conformity.form WHERE matter = :number")
            .param("number", number)
            .query(byte[].class)
            .single();
    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("政务", "LEAK");
    String check =
        jdbc.sql(
                """
                SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'matter_status'
                """)
            .query(String.class)
            .single();
    Stream.of(
            ChangeNoticeStatus.values(),
            IncidentStatus.values(),
            DeclarationStatus.values(),
            MarkCheckStatus.values())
        .flatMap(Stream::of)
        .forEach(status -> assertThat(check).contains("'" + status.name() + "'"));
  }

  private String notified() {
    return changes.submit(certificate, GivenConformity.change(cases.today()), cast.applicant());
  }

  private Matter<?> find(String number) {
    return file(number).matter();
  }

  private MatterFile file(String number) {
    return search.find(number, cast.applicant().organisation()).orElseThrow();
  }
}
