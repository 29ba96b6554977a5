package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenScheme;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpRulesTest {

  private static final LocalDate OPENS = GivenHeld.VALID_TO.minusMonths(6);
  private static final Optional<CertificateStatus> VALID = Optional.of(CertificateStatus.VALID);

  @Test
  void renewal_may_be_commissioned_from_the_first_day_of_its_window_to_the_last_of_validity() {
    assertThat(begin(CaseType.RECERTIFICATION, OPENS.minusDays(1)))
        .containsExactly(Objection.to(CertificationRefusal.RENEWAL_TOO_EARLY, OPENS));
    assertThat(begin(CaseType.RECERTIFICATION, OPENS)).isEmpty();
    assertThat(begin(CaseType.RECERTIFICATION, GivenHeld.VALID_TO)).isEmpty();
    assertThat(begin(CaseType.RECERTIFICATION, GivenHeld.VALID_TO.plusDays(1)))
        .containsExactly(Objection.to(CertificationRefusal.RENEWAL_TOO_LATE, GivenHeld.VALID_TO));
  }

  @ParameterizedTest
  @EnumSource(CertificateStatus.class)
  void a_case_begins_only_while_the_status_of_the_certificate_allows_its_type(
      CertificateStatus status) {
    for (CaseType type : CaseType.values()) {
      if (type.isAboutCertificate()) {
        FollowUp followUp = followUp(type, Optional.of(status), OPENS, List.of(), true);
        assertThat(FollowUpRules.toBegin(followUp).isEmpty())
            .as(type + " while " + status)
            .isEqualTo(type.isAllowedWhile(status));
      }
    }
  }

  @Test
  void a_suspended_certificate_is_neither_extended_nor_renewed_nor_raised_nor_transferred() {
    assertThat(CaseType.values())
        .filteredOn(CaseType::isAboutCertificate)
        .filteredOn(type -> !type.isAllowedWhile(CertificateStatus.SUSPENDED))
        .containsExactly(
            CaseType.RECERTIFICATION,
            CaseType.SCOPE_EXTENSION,
            CaseType.LEVEL_CHANGE,
            CaseType.TRANSFER);
  }

  @Test
  void two_cases_of_one_type_are_never_open_at_once() {
    GivenSituation open = new GivenSituation();
    open.origin = CaseOrigin.about(CaseType.CHANGE, Optional.of(GivenHeld.NUMBER));
    List<CaseSummary> already = List.of(open.summary());

    assertThat(FollowUpRules.toBegin(followUp(CaseType.CHANGE, VALID, OPENS, already, false)))
        .containsExactly(
            Objection.to(CertificationRefusal.CASE_OPEN_ALREADY, open.summary().number()));
    assertThat(
            FollowUpRules.toBegin(followUp(CaseType.SCOPE_EXTENSION, VALID, OPENS, already, false)))
        .isEmpty();
  }

  @Test
  void a_transfer_goes_to_another_body_with_the_records_and_everything_else_to_the_issuer() {
    UUID other = UUID.randomUUID();
    FollowUp transfer = followUp(CaseType.TRANSFER, VALID, OPENS, List.of(), true);
    assertThat(FollowUpRules.toSubmit(transfer, GivenHeld.service(other))).isEmpty();
    assertThat(FollowUpRules.toSubmit(transfer, GivenHeld.service(GivenSituation.BODY)))
        .containsExactly(Objection.toField("service.body", CertificationRefusal.SAME_BODY));
    assertThat(
            FollowUpRules.toSubmit(
                followUp(CaseType.TRANSFER, VALID, OPENS, List.of(), false),
                GivenHeld.service(other)))
        .containsExactly(Objection.toField("release", CertificationRefusal.RECORDS_NOT_RELEASED));
    assertThat(
            FollowUpRules.toSubmit(
                followUp(CaseType.CHANGE, VALID, OPENS, List.of(), false),
                GivenHeld.service(other)))
        .containsExactly(Objection.toField("service.body", CertificationRefusal.NOT_THE_ISSUER));
  }

  @Test
  void a_certificate_that_is_not_there_has_no_cases() {
    FollowUp nothing = followUp(CaseType.CHANGE, Optional.empty(), OPENS, List.of(), false);
    assertThat(FollowUpRules.toBegin(nothing))
        .containsExactly(Objection.to(CertificationRefusal.NO_SUCH_CERTIFICATE));
  }

  private static List<Objection> begin(CaseType type, LocalDate day) {
    return FollowUpRules.toBegin(followUp(type, VALID, day, List.of(), false));
  }

  private static FollowUp followUp(
      CaseType type,
      Optional<CertificateStatus> status,
      LocalDate day,
      List<CaseSummary> open,
      boolean released) {
    return new FollowUp(
        new CaseOrigin(type, Optional.of(GivenHeld.NUMBER), Optional.empty(), released),
        status.map(GivenHeld::in),
        open,
        day,
        GivenScheme.parameters());
  }
}
