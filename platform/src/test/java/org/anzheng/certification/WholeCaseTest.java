package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the commission to the certificate, through every front door. */
@PlatformTest
class WholeCaseTest {

  @Autowired GivenCases cases;
  @Autowired CaseSearch search;
  @Autowired CaseTimeline timeline;
  @Autowired CertificateSearch certificates;

  @Test
  void a_commission_leads_to_a_certificate() {
    GivenCast cast = cases.cast();

    String certificate = cases.certificate(cast);

    var issued = certificates.find(certificate).orElseThrow();
    CaseFile file = search.file(issued.caseNumber(), cast.applicant().organisation()).orElseThrow();
    assertThat(issued.status()).isEqualTo(CertificateStatus.VALID);
    assertThat(issued.content()).isEqualTo(file.granted().orElseThrow());
    assertThat(issued.chain()).isEqualTo("case/" + issued.caseNumber());
    assertThat(file.summary().status()).isEqualTo(CaseStatus.ISSUED);
    assertThat(file.summary().certificate()).contains(certificate);
    assertThat(file.summary().number()).matches("WT-\\d{4}-\\d{6}");
  }

  @Test
  void the_time_line_tells_case_and_evaluation_in_order() {
    GivenCast cast = cases.cast();
    String number = cases.signed(cast);

    List<String> kinds = timeline.of(number).stream().map(CaseEvent::kind).toList();

    assertThat(kinds)
        .containsSubsequence(
            "CommissionSubmitted",
            "CommissionAccepted",
            "ContractProposed",
            "ContractSigned",
            "ContractConcluded",
            "EvaluationOrdered",
            "TeamAssigned",
            "SiteOpened",
            "SiteLeft",
            "ReviewBegun",
            "CaseRecommended",
            "CertificationGranted",
            "DecisionSigned");
    assertThat(kinds).contains("EvaluationReported");
  }

  @Test
  void each_duty_finds_the_case_when_it_is_its_turn() {
    GivenCast cast = cases.cast();
    String number = cases.signed(cast);

    assertThat(search.awaiting(cast.certificateOfficer()))
        .extracting(CaseSummary::number)
        .containsExactly(number);
    assertThat(search.awaiting(cast.head())).isEmpty();
    assertThat(search.waitingForOthers(cast.head()))
        .extracting(CaseSummary::number)
        .containsExactly(number);
    assertThat(search.waitingForOthers(cast.applicant())).hasSize(1);
    assertThat(search.awaiting(cast.body().as(Role.REVIEWER))).isEmpty();
  }

  @Test
  void a_reader_filters_the_cases_of_the_own_organisation() {
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    java.util.UUID body = cast.body().organisation();

    assertThat(search.of(body, CaseFilter.ALL)).hasSize(1);
    assertThat(search.of(body, filter(CaseStatus.SUBMITTED, "OM", number.substring(3)))).hasSize(1);
    assertThat(search.of(body, filter(CaseStatus.ISSUED, "", ""))).isEmpty();
    assertThat(search.of(body, filter(CaseStatus.SUBMITTED, "TA", ""))).isEmpty();
    assertThat(search.of(body, filter(CaseStatus.SUBMITTED, "", "%"))).isEmpty();
    assertThat(search.of(java.util.UUID.randomUUID(), CaseFilter.ALL)).isEmpty();
  }

  private static CaseFilter filter(CaseStatus status, String category, String text) {
    return new CaseFilter(java.util.Set.of(status), category, text, 50);
  }
}
