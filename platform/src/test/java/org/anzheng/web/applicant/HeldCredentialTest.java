package org.anzheng.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.anzheng.certification.Issuance;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.trust.LogPublisher;
import org.jspecify.annotations.Nullable;
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
    Actor other = cases.castWithAccounts().applicant();
    assertThat(browser.open(path, other).getStatus()).isEqualTo(404);
    String disclosure = "/applicant/certificates/" + number + "/disclosure";
    assertThat(browser.open(disclosure, other).getStatus()).isEqualTo(404);

    assertThat(browser.read(disclosure, cast.applicant()))
        .contains(caseNumber, "name=\"show\"")
        .doesNotContain("/c#");
    assertThat(browser.read(disclosure + "?made=true&show=case_no&lang=en", cast.applicant()))
        .contains("/credential?show=case_no", "/c#ey")
        .doesNotContain("⟦");
    assertThat(shown(path + "?show=case_no", cast))
        .containsKey("case_no")
        .doesNotContainKey("sites");
    assertThat(shown(path + "?show=", cast)).doesNotContainKeys("case_no", "sites", "address");
    assertThat(shown(path + "?show=nothing&show=sites", cast))
        .containsKey("sites")
        .doesNotContainKey("case_no");
  }

  private Map<String, @Nullable Object> shown(String path, GivenCast cast) throws Exception {
    String credential = browser.open(path, cast.applicant()).getContentAsString();
    return CertificateCredential.parse(credential).token().claims();
  }
}
