package org.anzheng.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import org.anzheng.certification.Issuance;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.trust.LogPublisher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@PlatformTest
class HeldCredentialTest {

  @Autowired GivenCases cases;
  @Autowired Issuance issuance;
  @Autowired LogPublisher log;
  @Autowired Browser browser;

  @Test
  void the_holder_gets_its_hidden_claims_and_nobody_else_does() throws Exception {
    GivenCast cast = cases.castWithAccounts();
    String caseNumber = cases.signed(cast);
    String number = issuance.issue(caseNumber, cast.certificateOfficer());
    log.publishNow();
    String path = "/applicant/certificates/" + number + "/credential";

    assertThat(browser.read("/applicant/certificates", cast.applicant())).contains(path);
    MockHttpServletResponse held = browser.open(path, cast.applicant());
    CertificateCredential credential = CertificateCredential.parse(held.getContentAsString());
    assertThat(credential.token().claims())
        .containsEntry("case_no", caseNumber)
        .containsKeys("address", "sites");
    assertThat(browser.open(path, cases.castWithAccounts().applicant()).getStatus()).isEqualTo(404);
  }
}
