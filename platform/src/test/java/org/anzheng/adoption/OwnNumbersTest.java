package org.anzheng.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anzheng.adoption.records.AdoptionRecord;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.records.CheckedCertificate;
import org.anzheng.adoption.verification.Verdict;
import org.anzheng.adoption.verification.VerdictResult;
import org.anzheng.adoption.verification.VerificationAspect;
import org.anzheng.adoption.verification.VerificationCause;
import org.anzheng.adoption.verification.VerificationItem;
import org.anzheng.adoption.verification.VerificationOutcome;
import org.anzheng.adoption.verification.Verifications;
import org.anzheng.adoption.watch.Watch;
import org.anzheng.adoption.watch.Watches;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenAdoption;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.given.Refused;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.register.PublicRegister;
import org.anzheng.reporting.ReportTable;
import org.anzheng.trust.LogPublisher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Certificates by the numbers that bodies use for themselves, wherever somebody relies on one. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnNumbersTest {

  @Autowired MockMvc client;
  @Autowired GivenBodies bodies;
  @Autowired GivenReports reports;
  @Autowired GivenParties parties;
  @Autowired GivenAdoption given;
  @Autowired PublicRegister register;
  @Autowired Verifications verifications;
  @Autowired Watches watches;
  @Autowired AdoptionRecords records;
  @Autowired LogPublisher log;
  @Autowired MeterRegistry meters;

  private GivenBody one;
  private GivenBody other;
  private String alone;
  private String twice;
  private String number;

  @BeforeAll
  void two_bodies_with_numbers_of_their_own() {
    one = bodies.approved("TA");
    other = bodies.approved("TA");
    alone = "示例自编-" + one.approvalNo();
    twice = "SAME-" + one.approvalNo();
    reports.sent(
        one,
        ReportTable.CERTIFICATE,
        List.of(reports.issue(one, alone), reports.issue(one, twice)));
    reports.sent(other, ReportTable.CERTIFICATE, List.of(reports.issue(other, twice)));
    await().untilAsserted(() -> assertThat(register.reportedAs(twice)).hasSize(2));
    await().untilAsserted(() -> assertThat(register.reportedAs(alone)).hasSize(1));
    number = register.reportedAs(alone).getFirst();
  }

  @Test
  void a_verdict_is_about_the_certificate_that_the_number_stands_for() throws Exception {
    Verdict verdict = verify(" " + alone.toLowerCase(Locale.ROOT) + " ", "");

    assertThat(verdict.result()).isEqualTo(VerdictResult.CONFIRMED);
    assertThat(verdict.state()).hasValueSatisfying(s -> assertThat(s.number()).isEqualTo(number));
    assertThat(verify(alone, other.approvalNo()).checks())
        .containsEntry(VerificationAspect.BODY, VerificationOutcome.FAILS);
    assertThat(page("/verify?lang=zh&number=" + alone))
        .contains("一致有效", "/certificates/" + number, number + "/receipt");
  }

  @Test
  void a_number_of_several_bodies_lists_them_unless_the_body_is_named() throws Exception {
    List<String> candidates = register.reportedAs(twice);
    Verdict verdict = verify(twice, "");

    assertThat(verdict.result()).isEqualTo(VerdictResult.NOT_FOUND);
    assertThat(verdict.cause()).contains(VerificationCause.AMBIGUOUS);
    assertThat(verdict.candidates()).isEqualTo(candidates).hasSize(2);
    assertThat(page("/verify?lang=zh&number=" + twice)).contains("编号不唯一").contains(candidates);
    assertThat(page("/verify?lang=en&number=" + twice)).contains("Several bodies use");
    client
        .perform(
            post("/api/v1/verifications")
                .contentType(MediaType.APPLICATION_JSON)
                .content("[{\"number\":\"%s\"}]".formatted(twice)))
        .andExpect(jsonPath("$.items[0].cause").value("AMBIGUOUS"))
        .andExpect(jsonPath("$.items[0].candidates.length()").value(2));
    for (GivenBody body : List.of(one, other)) {
      assertThat(verify(twice, body.approvalNo().toLowerCase(Locale.ROOT)).state())
          .hasValueSatisfying(
              s -> assertThat(s.issuer().approvalNo()).isEqualTo(body.approvalNo()));
    }
  }

  @Test
  void a_number_that_the_named_body_may_not_have_reported_yet_says_when_it_last_did()
      throws Exception {
    Verdict verdict = verify("示例未报-7", one.approvalNo());

    assertThat(verdict.cause()).contains(VerificationCause.MAY_LAG);
    assertThat(verdict.lastReport()).isPresent();
    assertThat(verify("示例未报-7", "").cause()).contains(VerificationCause.WRONG_FORM);
    assertThat(verify("示例未报-7", "NOBODY").cause()).contains(VerificationCause.WRONG_FORM);
    assertThat(page("/verify?lang=zh&number=示例未报-7&body=" + one.approvalNo()))
        .contains("报送可能滞后", "该机构最近一次报送");
  }

  @Test
  void a_long_list_is_answered_in_its_order() {
    List<VerificationItem> items =
        IntStream.range(0, 1000)
            .mapToObj(i ->
                new VerificationItem(
                    i % 3 == 0 ? alone : i % 3 == 1 ? twice : "UNREPORTED-" + i,
                    "",
                    "",
                    "",
                    i % 2 == 0 ? one.approvalNo() : "",
                    i % 5 == 0 ? "2020-01-01" : ""))
            .toList();

    long before = asked();
    List<Verdict> verdicts = verifications.verify(items);

    assertThat(asked() - before).as("questions to the register").isLessThan(100);
    for (int i : List.of(3, 9, 999)) {
      assertThat(verdicts.get(i).state().orElseThrow().number()).as("line %d", i).isEqualTo(number);
    }
    assertThat(verdicts.get(0).cause()).contains(VerificationCause.NOT_YET_ISSUED);
    assertThat(verdicts.get(1).cause()).contains(VerificationCause.AMBIGUOUS);
    assertThat(verdicts.get(2).cause()).contains(VerificationCause.MAY_LAG);
    assertThat(verdicts.get(11).cause()).contains(VerificationCause.WRONG_FORM);
    assertThat(verdicts).extracting(Verdict::item).isEqualTo(items);
  }

  @Test
  void a_watch_is_kept_under_the_number_of_the_certificate() {
    Actor adopter = parties.adopter();

    assertThat(watches.add(List.of(alone, number), "", adopter)).isEqualTo(1);
    assertThat(watches.of(adopter)).extracting(Watch::target).containsExactly(number);
    assertThat(Refused.refusedWith(() -> watches.add(List.of(twice, "NONE-1"), "", adopter)))
        .extracting(Objection::reason)
        .containsExactlyInAnyOrder(
            AdoptionRefusal.AMBIGUOUS_NUMBER, AdoptionRefusal.NEITHER_NUMBER_NOR_CODE);
  }

  @Test
  void a_record_keeps_the_certificate_and_its_receipt_what_was_asked() {
    log.publishNow();
    Actor adopter = parties.adopter();

    AdoptionRecord record = records.find(given.record(adopter, alone), adopter);

    assertThat(record.checks()).extracting(CheckedCertificate::number).containsExactly(number);
    assertThat(QueryReceipt.parse(record.checks().getFirst().receipt()).jws().payload().toString())
        .contains("question={number=" + alone);
    assertThat(Refused.refusedWith(() -> records.check(record.number(), List.of(twice), adopter)))
        .extracting(Objection::reason)
        .containsExactly(AdoptionRefusal.AMBIGUOUS_NUMBER);
    records.award(record.number(), alone, adopter);
    assertThat(records.find(record.number(), adopter).chosen()).contains(number);
  }

  /** How often anybody took a connection to read. */
  private long asked() {
    return meters.get("hikaricp.connections.acquire").tag("pool", "anzheng_reader").timer().count();
  }

  private Verdict verify(String typed, String body) {
    return verifications.verify(new VerificationItem(typed, "", "", "", body, ""));
  }

  private String page(String path) throws Exception {
    return Browser.words(
        client
            .perform(get(path))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }
}
