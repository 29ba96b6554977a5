package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.TlogProof;
import org.anzheng.proof.TrustList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A certificate as a signed credential, from its issue to a reader that nobody here wrote. */
@PlatformTest
class CredentialsInThePlatformTest {

  private static final LocalDate ISSUED = LocalDate.now(ChinaTime.ZONE).minusMonths(8);
  private static final LocalDate SUSPENDED = LocalDate.now(ChinaTime.ZONE).minusDays(30);
  @Autowired GivenIssued given;
  @Autowired LogPublisher log;
  @Autowired LogLoop loop;
  @Autowired StatusPublisher statuses;
  @Autowired CertificateSearch certificates;
  @Autowired TlogProofs proofs;
  @Autowired Fsck fsck;
  @Autowired MockMvc client;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void a_credential_is_handed_out_once_the_log_carries_its_hash() throws Exception {
    loop.stop();
    Issued issued;
    try {
      issued = given.on(ISSUED, "示例凭证网络公司");
      assertThat(answer(path(issued, "/credential")).getStatus()).isEqualTo(409);
      assertThat(answer(path(issued, "/credential.sm2")).getStatus()).isEqualTo(409);
    } finally {
      loop.start();
    }
    log.publishNow();
    MockHttpServletResponse response = answer(path(issued, "/credential"));
    assertThat(response.getContentType()).isEqualTo("application/dc+sd-jwt");
    CertificateCredential credential = CertificateCredential.parse(response.getContentAsString());
    assertThat(credential.number()).isEqualTo(issued.number());
    assertThat(credential.issuer())
        .isEqualTo("http://anzheng.example/bodies/" + issued.body().approvalNo());
    assertThat(credential.token().disclosures()).isEmpty();
    assertThat(credential.token().claims())
        .containsEntry("category", "TA")
        .containsEntry("level", "GENERAL")
        .doesNotContainKeys("address", "sites", "case_no");
    assertThat(response.getContentAsString()).doesNotContain("WT-2000");
    assertThat(credential.token().jws().hash())
        .isEqualTo(certificates.find(issued.number()).orElseThrow().documentHash());
    assertThat(leafOf(issued)).contains("\"jws\":\"" + credential.token().jws().hash() + "\"");
  }

  @Test
  void both_signatures_verify_under_the_keys_that_the_trust_list_names() throws Exception {
    Issued issued = published("示例签名网络公司");
    CertificateCredential credential =
        CertificateCredential.parse(text(path(issued, "/credential")));
    String kid = issued.body().approvalNo() + "/" + ISSUED.getYear() + "a";
    assertThat(credential.token().jws().kid()).isEqualTo(kid);
    Jwk key = credential.token().jws().jwk().orElseThrow();
    assertThat(credential.token().jws().isSignedBy(key)).isTrue();
    String trust = SignedNote.parse(text("/.well-known/anzheng/trust.txt")).text();
    assertThat(TrustList.parse(trust).issuers())
        .anySatisfy(line -> {
          assertThat(line.iss()).isEqualTo(credential.issuer());
          assertThat(line.kid()).isEqualTo(kid);
          assertThat(line.thumbprint()).isEqualTo(key.thumbprint());
          assertThat(line.validity().covers(ISSUED)).isTrue();
        });
    byte[] sm2 = answer(path(issued, "/credential.sm2")).getContentAsByteArray();
    byte[] metadata =
        answer("/.well-known/jwt-vc-issuer/bodies/" + issued.body().approvalNo())
            .getContentAsByteArray();
    assertThat(new String(metadata, StandardCharsets.UTF_8)).contains(credential.issuer());
    List<Jwk> keys = Jwk.set(answer("/.well-known/jwks.json").getContentAsByteArray());
    assertThat(keys)
        .contains(key)
        .filteredOn(k -> k.curve() == KeyCurve.SM2)
        .filteredOn(k -> k.verifies(credential.token().jws().bytes(), sm2))
        .hasSize(1);
  }

  @Test
  void a_suspension_reaches_the_status_list_and_readers_from_elsewhere() throws Exception {
    requireNode();
    Issued issued = published("示例状态网络公司");
    assertThat(judged(issued)).isEqualTo("accepted");
    given.suspend(issued, SUSPENDED, SUSPENDED.plusMonths(3));
    publish();
    assertThat(judged(issued)).contains("Status is not valid");
    given.restore(issued, SUSPENDED.plusDays(1));
    publish();
    assertThat(judged(issued)).isEqualTo("accepted");
    given.revoke(issued, SUSPENDED.plusDays(2));
    publish();
    assertThat(judged(issued)).contains("Status is not valid");
    assertThat(fsck.run().differences()).isEmpty();
  }

  @Test
  void a_receipt_says_what_was_asked_and_answered() throws Exception {
    Issued issued = published("示例凭证查询网络公司");
    given.suspend(issued, SUSPENDED, SUSPENDED.plusMonths(3));
    publish();
    LocalDate eve = SUSPENDED.minusDays(1);
    MockHttpServletResponse response = answer(path(issued, "/receipt?on=" + eve));
    assertThat(response.getContentType()).isEqualTo("application/anzheng-receipt+jwt");
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    QueryReceipt before = QueryReceipt.parse(response.getContentAsString());
    assertThat(before.on()).contains(eve.toString());
    assertThat(before.status()).isEqualTo("VALID");
    assertThat(before.asOf()).startsWith(eve + "T15:59:59");
    assertThat(before.jws().isSignedBy(before.jws().jwk().orElseThrow())).isTrue();
    assertThat(before.issuedAt()).isBefore(Instant.now().plusSeconds(1));
    given.await(issued.number(), org.anzheng.certificates.CertificateStatus.SUSPENDED);
    QueryReceipt now = QueryReceipt.parse(text(path(issued, "/receipt")));
    assertThat(now.on()).isEmpty();
    assertThat(now.status()).isEqualTo("SUSPENDED");
    assertThat(now.jws().payload())
        .containsEntry("status_code", "02")
        .containsEntry("standing", "IN_FORCE")
        .containsEntry("holder", "示例凭证查询网络公司")
        .containsKeys("iss", "uscc", "scope", "log", "question");
  }

  @Test
  void lists_are_static_files_and_unknown_ones_are_not_there() throws Exception {
    publish();
    MockHttpServletResponse list = answer("/status/certificates-0");
    assertThat(list.getContentType()).isEqualTo("application/statuslist+jwt");
    assertThat(StatusListToken.parse(list.getContentAsString()).uri())
        .isEqualTo("http://anzheng.example/status/certificates-0");
    assertThat(text("/status/aggregation"))
        .contains("http://anzheng.example/status/certificates-0", "/status/bodies-0");
    for (String nothing :
        List.of(
            "/status/certificates-999",
            "/status/..%2fkeys",
            "/status/certificates-0/2020-01-01",
            "/status/certificates-0/yesterday",
            "/status/certificates-0/-999999999-01-01",
            "/status/certificates-0/0001-01-01",
            "/.well-known/jwt-vc-issuer/bodies/nobody")) {
      assertThat(answer(nothing).getStatus()).as(nothing).isBetween(400, 404);
    }
    assertThat(answer("/api/v1/certificates/CSSC-1/credential").getStatus()).isEqualTo(404);
    assertThat(answer("/api/v1/certificates/CSSC-1/receipt").getStatus()).isEqualTo(404);
    Issued issued = published("示例日期网络公司");
    assertThat(answer(path(issued, "/receipt?on=2999-01-01")).getStatus()).isEqualTo(422);
    assertThat(answer(path(issued, "/receipt?on=soon")).getStatus()).isEqualTo(422);
  }

  private Issued published(String holder) {
    Issued issued = given.on(ISSUED, holder);
    publish();
    return issued;
  }

  private void publish() {
    log.publishNow();
    statuses.publishNow();
  }

  private String leafOf(Issued issued) {
    List<CertificateEvent> history = certificates.history(issued.number());
    TlogProof proof = TlogProof.parse(proofs.of(history.getFirst().factId()));
    return new String(proof.leaf().orElseThrow(), StandardCharsets.UTF_8);
  }

  private String judged(Issued issued) throws Exception {
    String credential = text(path(issued, "/credential"));
    CertificateCredential read = CertificateCredential.parse(credential);
    String list = text(read.statusUri().substring("http://anzheng.example".length()));
    Process process =
        new ProcessBuilder(
                "node",
                judge().toString(),
                "credential",
                write("credential", credential),
                write("list", list),
                write("jwks.json", text("/.well-known/jwks.json")))
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private String write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Path judge() {
    return Path.of(System.getProperty("anzheng.root"), "proof", "src", "test", "node", "judge.mjs");
  }

  private static void requireNode() {
    boolean there =
        Files.isDirectory(judge().resolveSibling("node_modules"))
            && Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(p -> Files.isExecutable(Path.of(p, "node")));
    String missing = "node or the packages of proof/src/test/node are not installed";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
  }

  private static String path(Issued issued, String rest) {
    return "/api/v1/certificates/" + issued.number() + rest;
  }

  private String text(String path) throws Exception {
    MockHttpServletResponse response = answer(path);
    assertThat(response.getStatus()).as(path + response.getContentAsString()).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return client.perform(get(java.net.URI.create(path))).andReturn().getResponse();
  }
}
