package org.anzheng.supervision.allegations;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenAdoption;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignals;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.offices.SubjectKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is shown a forged or misused certificate reports it from where it was found out. */
@PlatformTest
class ForgedCertificateTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);
  private static final String UNKNOWN = "CSSC-2025-TA-9999999-0";
  private static final String FORGED = "/allegations?topic=FORGED_CERTIFICATE&subject=";
  private static final String MISUSED = "/allegations?topic=CERTIFICATE_MISUSE&subject=";

  @Autowired PublicAllegations intake;
  @Autowired GivenParties parties;
  @Autowired GivenIssued certificates;
  @Autowired GivenAdoption adoption;
  @Autowired Browser browser;

  private Actor handler;

  @BeforeEach
  void people() {
    handler = parties.regulator(Role.ALLEGATION_HANDLER);
  }

  @Test
  void a_number_that_nobody_issued_is_reported_without_an_account_and_handled() {
    assertThat(shown(text(browser.open("/certificates/" + UNKNOWN, handler))))
        .contains(FORGED + UNKNOWN);
    assertThat(shown(text(browser.open("/certificates/FAKE-1", handler))))
        .contains(FORGED + "FAKE-1");
    assertThat(browser.read("/allegations?topic=FORGED_CERTIFICATE&subject=" + UNKNOWN, handler))
        .contains("value=\"" + UNKNOWN + "\"")
        .containsPattern("value=\"FORGED_CERTIFICATE\"[^>]*selected");
    AllegationReceipt receipt = report(AllegationTopic.FORGED_CERTIFICATE, UNKNOWN);
    Allegation kept = track(receipt);
    assertThat(kept.kind()).isEmpty();
    assertThat(kept.subject()).isEqualTo(UNKNOWN);
    assertThat(kept.identified()).isFalse();
    String page = "/regulator/allegations/" + receipt.number();
    assertThat(browser.read(page, handler)).contains("伪造、冒用认证证书", UNKNOWN);
    location(browser.send(page + "/assignment", handler));
    location(browser.send(page + "/acceptance", handler));
    location(browser.send(page + "/answer", handler, "answer", "示例：已移送立案。"));
    assertThat(track(receipt).status()).isEqualTo(AllegationStatus.ANSWERED);
  }

  @Test
  void a_true_number_is_recognised_however_it_is_typed() {
    String number = certificates.on(ISSUED, "示例冒用网络公司").number();
    Allegation kept =
        track(report(AllegationTopic.CERTIFICATE_MISUSE, " " + number.toLowerCase(Locale.ROOT)));
    assertThat(kept.kind()).contains(SubjectKind.CERTIFICATE);
    assertThat(kept.subject()).isEqualTo(number);
    assertThat(kept.divisions()).isNotEmpty();
    assertThat(track(report(AllegationTopic.FORGED_CERTIFICATE, "示例某公司")).kind()).isEmpty();
  }

  @Test
  void verification_leads_to_the_report_unless_all_holds() {
    Issued issued = certificates.on(ISSUED, "示例核验举报公司");
    certificates.await(issued.number(), CertificateStatus.VALID);
    assertThat(verify(issued.number(), "")).doesNotContain(FORGED, MISUSED);
    assertThat(verify(issued.number(), "&holder=另一家公司")).contains(FORGED + issued.number());
    assertThat(verify(issued.number(), "&category=CO")).contains(MISUSED + issued.number());
    assertThat(verify(issued.number(), "&on=2025-03-01")).doesNotContain(FORGED, MISUSED);
    assertThat(verify(UNKNOWN, "")).contains(FORGED + UNKNOWN);
    assertThat(browser.read("/certificates/" + issued.number(), handler)).doesNotContain(FORGED);
  }

  @Test
  void an_adopter_reports_from_its_record_without_naming_a_body() {
    String number = certificates.on(ISSUED, "示例采信举报公司").number();
    certificates.await(number, CertificateStatus.VALID);
    Actor adopter = parties.adopter();
    String record = adoption.record(adopter, number);
    assertThat(shown(browser.read("/adopter/records/" + record, adopter)))
        .contains(FORGED + number, "/complaints/new?certificate=" + number);
  }

  private String verify(String number, String more) {
    return shown(browser.read("/verify?number=" + number + more, handler));
  }

  private static String shown(String page) {
    return page.replace("&amp;", "&");
  }

  private AllegationReceipt report(AllegationTopic topic, String subject) {
    return intake.report(
        new AllegationForm(Optional.of(topic), subject, "示例：投标文件中出示。", "", "", List.of()),
        GivenSignals.address());
  }

  private Allegation track(AllegationReceipt receipt) {
    return intake.track(receipt.number(), receipt.secret(), GivenSignals.address()).allegation();
  }
}
