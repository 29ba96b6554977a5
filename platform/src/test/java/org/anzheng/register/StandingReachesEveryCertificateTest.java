package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The standing of the issuer is derived when a certificate is read, so its loss reaches all of them
 * at once. {@code -Danzheng.standing.certificates=10000} measures with that many.
 */
@PlatformTest
class StandingReachesEveryCertificateTest {

  private static final int CERTIFICATES = Integer.getInteger("anzheng.standing.certificates", 200);

  @Autowired private GivenBodies given;
  @Autowired private Bodies bodies;
  @Autowired private PublicRegister register;
  @Autowired private PublicBodies publicBodies;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;

  @Test
  void a_body_that_loses_its_approval_shows_on_its_last_certificate() throws Exception {
    String approvalNo = given.approved("OM").approvalNo();
    List<String> numbers = certificates(approvalNo, "OM", "R");
    seconds(
        numbers,
        BodyStanding.REVOKED,
        () ->
            bodies.changeStanding(
                approvalNo,
                StandingOrder.on(StandingGround.FALSE_CONCLUSION, "出具虚假结论"),
                GivenBodies.marketRegulator()));
    assertThat(page("/certificates/" + numbers.getLast())).contains("颁证机构的资质自");
    assertThat(page("/api/v1/certificates/" + numbers.getLast())).contains("\"REVOKED\"");
  }

  @Test
  void a_category_that_is_revoked_shows_on_certificates_of_that_category_only() throws Exception {
    String approvalNo = given.approved("OM", "TA").approvalNo();
    List<String> lost = certificates(approvalNo, "OM", "P");
    String other = certificates(approvalNo, "TA", "Q").getFirst();
    seconds(
        lost,
        BodyStanding.REVOKED,
        () -> bodies.revokeCategory(approvalNo, "OM", "能力丧失", GivenBodies.marketRegulator()));
    assertThat(issuer(other).standing()).isEqualTo(BodyStanding.IN_FORCE);
    assertThat(issuer(lost.getFirst()).category()).contains("OM");
    assertThat(page("/certificates/" + lost.getFirst())).contains("本服务类别的资质自");
    assertThat(page("/bodies/" + approvalNo)).contains("起撤销", "能力丧失", "有效");
    assertThat(page("/api/v1/bodies/" + approvalNo)).contains("\"revokedFrom\":\"20");
    assertThat(page("/bodies/feed")).contains(approvalNo, "撤销部分类别");
    assertThat(mvc.perform(get("/api/v1/bodies/CNCA-R-1999-001")).andReturn())
        .extracting(answer -> answer.getResponse().getStatus())
        .isEqualTo(404);
  }

  /** From the act to the moment the last certificate shows it. */
  private void seconds(List<String> numbers, BodyStanding expected, Runnable act) {
    long begin = System.nanoTime();
    act.run();
    long committed = System.nanoTime();
    for (String number : numbers) {
      while (issuer(number).standing() != expected) {
        Thread.onSpinWait();
        assertThat(System.nanoTime() - committed).isLessThan(Duration.ofSeconds(10).toNanos());
      }
    }
    long end = System.nanoTime();
    System.out.printf(
        "%d certificates: act %d ms, every one read and showing it %d ms later%n",
        numbers.size(), (committed - begin) / 1_000_000, (end - committed) / 1_000_000);
  }

  private PublicIssuer issuer(String number) {
    return register.find(number).orElseThrow().issuer();
  }

  private String page(String path) throws Exception {
    return mvc.perform(get(path))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Rows as the projection leaves them. */
  private List<String> certificates(String approvalNo, String category, String mark) {
    String prefix = "T-" + approvalNo + "-" + mark + "-";
    await(approvalNo);
    jdbc.sql(
            """
            INSERT INTO register.certificate (number, issuer, holder_name, category, decided_on,
              issued_on, valid_to, status, document_hash, search_text, updated_at)
            SELECT :prefix || n, :issuer, '示例', :category, current_date, current_date,
              current_date + 1000, 'VALID', '00', '', now()
            FROM generate_series(1, :count) n
            """)
        .param("prefix", prefix)
        .param("issuer", approvalNo)
        .param("category", category)
        .param("count", CERTIFICATES)
        .update();
    jdbc.sql(
            """
            INSERT INTO register.certificate_content (fact_id, number, effective_at, recorded_at,
              holder_name, holder_name_en, holder_address, category, tier, rule_version, scope_zh,
              scope_en, standards, sites)
            SELECT gen_random_uuid(), :prefix || n, now() - interval '1 day', now(), '示例',
              'Example', '示例', :category, 'GENERAL', 'R1', '示例', 'Example', '{}', '{}'
            FROM generate_series(1, :count) n
            """)
        .param("prefix", prefix)
        .param("category", category)
        .param("count", CERTIFICATES)
        .update();
    jdbc.sql(
            """
            INSERT INTO register.certificate_event (fact_id, number, seq, kind, to_status, late,
              effective_at, decided_at, published_at, recorded_at)
            SELECT gen_random_uuid(), :prefix || n, 1, 'CertificateIssued', 'VALID', false,
              now() - interval '1 day', now(), now(), now()
            FROM generate_series(1, :count) n
            """)
        .param("prefix", prefix)
        .param("count", CERTIFICATES)
        .update();
    return IntStream.rangeClosed(1, CERTIFICATES).mapToObj(n -> prefix + n).toList();
  }

  /** The projection of the approval itself comes a moment after it. */
  private void await(String approvalNo) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (publicBodies.find(approvalNo).isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
