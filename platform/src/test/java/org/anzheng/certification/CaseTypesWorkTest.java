package org.anzheng.certification;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenCommission;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each type of case from its beginning to what it does to the certificate. */
@PlatformTest
class CaseTypesWorkTest {

  @Autowired GivenCases cases;
  @Autowired GivenFollowUps followUps;
  @Autowired CertificateSearch certificates;
  @Autowired EvaluationSearch evaluations;
  @Autowired Criteria criteria;
  @Autowired RunningDeadlines deadlines;

  @Test
  void surveillance_keeps_the_certificate_and_says_since_when() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);

    String number = followUps.opened(CaseType.SURVEILLANCE, certificate, cast);
    assertThat(followUps.summary(number, cast).status()).isEqualTo(CaseStatus.CONTRACTED);
    assertThat(followUps.carriedOut(number, cast)).isEqualTo(certificate);

    CertificateSummary kept = find(certificate);
    assertThat(kept.status()).isEqualTo(CertificateStatus.VALID);
    assertThat(kept.continuedOn()).contains(cases.today());
    assertThat(kinds(certificate)).containsExactly("CertificateIssued", "CertificateContinued");
    assertThat(followUps.summary(number, cast).status()).isEqualTo(CaseStatus.KEPT);
    assertThat(followUps.summary(number, cast).chain()).isEqualTo(kept.chain());
  }

  @Test
  void a_special_evaluation_waits_neither_for_consent_nor_for_notice() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);

    String number = followUps.opened(CaseType.SPECIAL, certificate, cast);
    followUps.carriedOut(number, cast);

    // nobody was asked, so no clock waits for an objection
    assertThat(deadlines.ofSubject("evaluation/" + number)).isEmpty();

    assertThat(mode(number)).isEqualTo(EvaluationMode.SHORT_NOTICE);
    assertThat(kinds(certificate)).endsWith("CertificateContinued");
  }

  @Test
  void an_extension_makes_a_new_version_of_the_same_certificate() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    CertificateSummary before = find(certificate);

    UUID draft = followUps.draft(CaseType.SCOPE_EXTENSION, certificate, cast);
    assertThat(refusedWith(() -> followUps.submit(draft, cast)))
        .contains(Objection.toField("service.scopeZh", CertificationRefusal.NOTHING_DIFFERS));
    followUps.scope(draft, GivenCommission.SCOPE + "和应急响应服务", cast);
    String number = followUps.submit(draft, cast);
    followUps.carriedOut(number, cast);

    CertificateSummary after = find(certificate);
    assertThat(after.content().scopeZh()).endsWith("和应急响应服务");
    assertThat(after.validTo()).isEqualTo(before.validTo());
    assertThat(after.documentHash()).isNotEqualTo(before.documentHash());
    assertThat(last(certificate).reason()).contains("change:0105@2018");
    assertThat(mode(number)).isEqualTo(EvaluationMode.FULL);
    assertThat(followUps.summary(number, cast).status()).isEqualTo(CaseStatus.AMENDED);
  }

  @Test
  void a_reduction_needs_no_contract_and_no_site() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    UUID draft = followUps.draft(CaseType.SCOPE_REDUCTION, certificate, cast);
    followUps.scope(draft, "政务云安全运维", cast);

    String number = followUps.submit(draft, cast);
    followUps.carriedOut(number, cast);

    assertThat(mode(number)).isEqualTo(EvaluationMode.DOCUMENTS);
    assertThat(last(certificate).reason()).contains("change:0106@2018");
    assertThat(find(certificate).content().scopeZh()).isEqualTo("政务云安全运维");
  }

  @Test
  void a_higher_level_is_evaluated_on_the_site_and_a_lower_one_on_documents() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);

    String up = level(certificate, "ENHANCED", cast);
    followUps.carriedOut(up, cast);
    assertThat(mode(up)).isEqualTo(EvaluationMode.FULL);
    assertThat(find(certificate).content().tier()).isEqualTo("ENHANCED");

    String down = level(certificate, "GENERAL", cast);
    followUps.carriedOut(down, cast);
    assertThat(mode(down)).isEqualTo(EvaluationMode.DOCUMENTS);
    assertThat(find(certificate).content().tier()).isEqualTo("GENERAL");
  }

  @Test
  void a_change_of_particulars_is_read_on_documents_without_a_team() {
    GivenCast cast = cases.cast();
    String certificate = cases.certificate(cast);
    UUID draft = followUps.draft(CaseType.CHANGE, certificate, cast);
    ServicePart known = followUps.service(draft, cast);
    followUps.sites(draft, new Site("示例新址", "北京市海淀区示例路9号"), known, cast);

    String number = followUps.submit(draft, cast);
    followUps.carriedOut(number, cast);

    assertThat(evaluations.ofCase(number)).isEmpty();
    assertThat(find(certificate).content().sites()).containsExactly("示例新址，北京市海淀区示例路9号");
    assertThat(last(certificate).reason()).contains("change:0103@2018");
  }

  @Test
  void a_renewal_replaces_the_certificate_and_both_point_at_each_other() {
    LocalDate start = cases.today().minusYears(2).minusMonths(9);
    GivenCast cast = followUps.on(start, cases::cast);
    String old = followUps.on(start, () -> cases.certificate(cast));

    String number = followUps.submit(followUps.draft(CaseType.RECERTIFICATION, old, cast), cast);
    String renewed = followUps.carriedOut(number, cast);

    CertificateSummary before = find(old);
    CertificateSummary after = find(renewed);
    assertThat(before.status()).isEqualTo(CertificateStatus.CANCELLED);
    assertThat(before.lineage().replacedBy()).contains(renewed);
    assertThat(after.lineage().replaces()).contains(old);
    assertThat(after.chain()).isEqualTo(before.chain());
    assertThat(after.validTo()).isAfter(before.validTo());
    assertThat(last(old).kind()).isEqualTo("CertificateReplaced");
    assertThat(last(old).reason()).contains("reissue:0102@2018");
    assertThat(last(renewed).reason()).contains("reissue:0102@2018");
  }

  private String level(String certificate, String tier, GivenCast cast) {
    UUID draft = followUps.draft(CaseType.LEVEL_CHANGE, certificate, cast);
    followUps.tier(
        draft,
        tier,
        criteria.of(GivenCases.CATEGORY, tier, cases.today()).stream().map(Criterion::id).toList(),
        cast);
    return followUps.submit(draft, cast);
  }

  private EvaluationMode mode(String number) {
    return evaluations.ofCase(number).orElseThrow().order().mode();
  }

  private CertificateSummary find(String certificate) {
    return certificates.find(certificate).orElseThrow();
  }

  private List<String> kinds(String certificate) {
    return certificates.history(certificate).stream().map(CertificateEvent::kind).toList();
  }

  private CertificateEvent last(String certificate) {
    return certificates.history(certificate).getLast();
  }
}
