package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.Decisions;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenForms;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What another body's refusal shows to whom. */
@PlatformTest
class RefusedElsewhereTest {

  private static final String FLAG = "在另一家认证机构未通过或者被终止";

  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired Decisions decisions;
  @Autowired CertificateSearch certificates;
  @Autowired Signals signals;
  @Autowired SignalSearch search;
  @Autowired Browser browser;

  @Test
  void the_next_body_reads_that_there_was_a_refusal_and_the_regulator_reads_which() {
    GivenCast first = cases.castWithAccounts();
    String refused = cases.inDecision(first);
    assertThat(page(refused, first)).as("nothing was refused yet").doesNotContain(FLAG);
    decisions.refuse(refused, GivenForms.decision(cases.today()), false, first.decisionMaker());
    GivenCast second = sameApplicant(first, cases.castWithAccounts());
    String number = cases.submitted(second);

    assertThat(page(number, second))
        .contains(FLAG)
        .doesNotContain(refused, first.body().approvalNo());
    assertThat(browser.read("/applicant/cases/" + number, second.applicant()))
        .as("the flag is the body's")
        .doesNotContain(FLAG);
    assertThat(page(cases.submitted(sameApplicant(second, first)), first))
        .as("its own refusal it knows; nobody else refused")
        .doesNotContain(FLAG);
    GivenCast stranger = cases.castWithAccounts();
    assertThat(page(cases.submitted(stranger), stranger))
        .as("another applicant")
        .doesNotContain(FLAG);
  }

  @Test
  void the_certificate_after_a_refusal_elsewhere_is_a_signal_with_both_cases() {
    GivenCast first = cases.castWithAccounts();
    String refused = cases.inDecision(first);
    decisions.refuse(refused, GivenForms.decision(cases.today()), false, first.decisionMaker());
    GivenCast second = sameApplicant(first, cases.castWithAccounts());
    String certificate = cases.certificate(second);
    String number =
        certificates.find(certificate, second.body().organisation()).orElseThrow().caseNumber();

    signals.lookAtCase(number);

    assertThat(
            search.list(
                SignalFilter.ALL
                    .of(Optional.of(RiskRule.REFUSED_ELSEWHERE))
                    .about(number, "", Optional.empty()),
                parties.regulator(Role.MARKET_REGULATOR)))
        .singleElement()
        .satisfies(
            seen -> assertThat(seen.references()).contains("case/" + refused, "case/" + number));
    assertThat(page(number, second)).as("closed: nothing left to review").doesNotContain(FLAG);
  }

  private String page(String number, GivenCast cast) {
    return browser.read("/body/cases/" + number, cast.contractReviewer());
  }

  private static GivenCast sameApplicant(GivenCast of, GivenCast at) {
    return new GivenCast(
        of.applicant(),
        at.body(),
        at.lead(),
        at.contractReviewer(),
        at.head(),
        at.schemeManager(),
        at.reviewer(),
        at.decisionMaker(),
        at.certificateOfficer(),
        at.member());
  }
}
