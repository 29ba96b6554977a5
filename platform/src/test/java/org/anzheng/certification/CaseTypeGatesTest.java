package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gates follow from the type. */
class CaseTypeGatesTest {

  private static final List<String> TIERS = List.of("GENERAL", "ENHANCED");

  @ParameterizedTest
  @EnumSource
  void a_contract_is_asked_for_only_where_the_type_has_one(CaseType type) {
    GivenSituation given = about(type);
    given.contract = Optional.empty();

    assertThat(EvaluationGate.missing(given.as(Role.SCHEME_MANAGER)).isEmpty())
        .isEqualTo(!type.has(CaseStage.CONTRACT));
  }

  @ParameterizedTest
  @EnumSource
  void the_review_asks_for_a_report_only_where_the_type_is_evaluated(CaseType type) {
    GivenSituation given = about(type);
    given.report = Optional.empty();
    given.earlier =
        List.of(EarlierCase.of(given.summary(), new GivenSituation().file().evaluation()));

    assertThat(ReviewGate.missing(given.as(Role.REVIEWER)))
        .isEqualTo(
            type.has(CaseStage.EVALUATION)
                ? List.of(Objection.to(CertificationRefusal.NO_REPORT))
                : List.of());
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_accepted_granted_or_issued_on_a_certificate_that_has_ended(CaseType type) {
    GivenSituation given = about(type);
    given.certificate = Optional.of(GivenHeld.in(CertificateStatus.REVOKED));
    Objection ended =
        Objection.to(
            CertificationRefusal.CERTIFICATE_NOT_IN_STATUS, CertificateStatus.REVOKED, type);
    Situation situation = given.as(Role.DECISION_MAKER);

    assertThat(AcceptanceGate.missing(situation).contains(ended))
        .isEqualTo(type.isAboutCertificate());
    assertThat(DecisionGate.missingToGrant(situation).contains(ended))
        .isEqualTo(type.isAboutCertificate());
    assertThat(IssueGate.missing(situation).contains(ended)).isEqualTo(type.isAboutCertificate());
  }

  @Test
  void a_certificate_is_not_taken_over_without_consent_report_or_closed_nonconformities() {
    GivenSituation given = about(CaseType.TRANSFER);
    given.origin = CaseOrigin.about(CaseType.TRANSFER, Optional.of(GivenHeld.NUMBER));

    assertThat(FileForTransfer.objections(given.file()))
        .containsExactly(
            Objection.to(CertificationRefusal.RECORDS_NOT_RELEASED),
            Objection.to(CertificationRefusal.NO_EARLIER_REPORT));
  }

  @Test
  void a_level_goes_up_on_the_site_and_down_on_documents() {
    GivenSituation down = about(CaseType.LEVEL_CHANGE);
    down.certificate = Optional.of(GivenHeld.in(CertificateStatus.VALID, "ENHANCED"));
    GivenSituation up = about(CaseType.LEVEL_CHANGE);
    up.certificate = Optional.of(GivenHeld.in(CertificateStatus.VALID, "BASIC"));

    assertThat(LevelDown.mode(down.as(Role.SCHEME_MANAGER), TIERS))
        .isEqualTo(EvaluationMode.DOCUMENTS);
    assertThat(LevelDown.mode(up.as(Role.SCHEME_MANAGER), TIERS)).isEqualTo(EvaluationMode.FULL);
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseType.class,
      names = {"SURVEILLANCE", "SPECIAL", "TRANSFER"})
  void what_only_confirms_a_certificate_grants_its_content_unchanged(CaseType type) {
    GivenSituation given = about(type);

    assertThat(GrantedContent.of(given.file()))
        .contains(GivenHeld.in(CertificateStatus.VALID).content());
  }

  @Test
  void a_change_grants_new_particulars_over_the_certified_scope() {
    GivenSituation given = about(CaseType.CHANGE);

    assertThat(GrantedContent.of(given.file()).orElseThrow())
        .satisfies(content -> {
          assertThat(content.scopeEn()).isEmpty();
          assertThat(content.holderName()).isEqualTo("示例网络安全服务公司");
        });
  }

  @Test
  void national_reporting_has_its_code_for_each_kind_of_change() {
    var before = GivenHeld.in(CertificateStatus.VALID).content();
    assertThat(ChangeCode.of(CaseType.SCOPE_EXTENSION, before, before)).isEqualTo("0105");
    assertThat(ChangeCode.of(CaseType.SCOPE_REDUCTION, before, before)).isEqualTo("0106");
    assertThat(ChangeCode.of(CaseType.CHANGE, before, before)).isEqualTo("0103");
    assertThat(ChangeCode.of(CaseType.LEVEL_CHANGE, before, before)).isEqualTo("0199");
    assertThat(ChangeCode.reissue(CaseType.TRANSFER)).isEqualTo("0103");
    assertThat(ChangeCode.reissue(CaseType.RECERTIFICATION)).isEqualTo("0102");
  }

  private static GivenSituation about(CaseType type) {
    GivenSituation given = new GivenSituation();
    given.origin =
        type.isAboutCertificate()
            ? new CaseOrigin(type, Optional.of(GivenHeld.NUMBER), Optional.empty(), true)
            : CaseOrigin.FIRST;
    given.certificate =
        type.isAboutCertificate()
            ? Optional.of(GivenHeld.in(CertificateStatus.VALID))
            : Optional.empty();
    return given;
  }
}
