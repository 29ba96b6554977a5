package org.anzheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.trust.LogPublisher;
import org.anzheng.trust.StatusPublisher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;

/** The record of a whole case, taken out by each side and checked by a program of its own. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencePackageTest {

  @Autowired Browser browser;
  @Autowired GivenCases cases;
  @Autowired GivenParties parties;
  @Autowired CertificateSearch certificates;
  @Autowired LogPublisher log;
  @Autowired StatusPublisher statuses;
  @Autowired HandOuts handOuts;
  @Autowired EvidenceDesk desk;

  @Value("${anzheng.data}")
  Path data;

  @TempDir Path folder;

  private GivenCast cast;
  private String number;

  @BeforeAll
  void a_case_that_led_to_a_certificate() {
    cast = cases.castWithAccounts();
    String certificate = cases.certificate(cast);
    number = certificates.find(certificate).orElseThrow().caseNumber();
    publish();
  }

  @Test
  void the_body_lays_everything_open_and_every_property_holds() throws IOException {
    Path file = taken("/body", cast.reviewer(), "what", "all", "files", "yes");
    Verifier.Answer answer = Verifier.verify(file, data.resolve("root.vkey"));

    assertThat(answer.verdicts())
        .as(answer.toString())
        .containsEntry("TRUST_LIST", "HOLDS trust.vouched")
        .containsEntry("PACKAGE", "HOLDS package.whole")
        .containsEntry("SIGNATURE", "HOLDS token.signed")
        .containsEntry("STATUS", "HOLDS status.valid")
        .containsEntry("STANDING", "HOLDS standing.in-force")
        .containsEntry("SM2", "HOLDS sm2.signed")
        .containsEntry("FILES", "HOLDS files.recorded")
        .containsEntry("P1", "HOLDS record.all")
        .containsEntry("P2", "HOLDS head.signed")
        .containsEntry("P3", "NOT_APPLICABLE witness.none-asked")
        .containsEntry("P4", "HOLDS chain.complete")
        .containsEntry("P5", "HOLDS events.follow")
        .containsEntry("P6", "HOLDS content.package");
    assertThat(answer.exit()).as(answer.toString()).isZero();
    assertThat(answer.stated("case_no")).isEqualTo(number);
    Map<String, String> inside = entries(file);
    assertThat(inside)
        .containsKeys(
            "VERIFY.md",
            "policy.txt",
            "trust.txt",
            "checkpoint.txt",
            "certificate.pdf",
            "certificate.sdjwt",
            "headers/000001.json",
            "bodies/000001.json",
            "proofs/000001.tlog-proof",
            "salts.json",
            "manifest.json",
            "manifest.jws");
    assertThat(inside.get("bodies/000001.json")).contains("approvalNo", number);
    assertThat(handOuts.of(desk.ofParty(number, cast.reviewer())))
        .anySatisfy(out -> {
          assertThat(out.account()).isEqualTo(cast.reviewer().account());
          assertThat(out.opened()).isPositive();
          assertThat(out.files()).isPositive();
        });
  }

  @Test
  void headers_alone_prove_that_the_record_is_complete() throws IOException {
    Path file = taken("/regulator", parties.regulator(Role.MARKET_REGULATOR), "what", "headers");
    Verifier.Answer answer = Verifier.verify(file, data.resolve("root.vkey"));

    assertThat(answer.exit()).as(answer.toString()).isZero();
    assertThat(answer.verdicts()).containsEntry("P4", "HOLDS chain.complete");
    String all = String.join("\n", entries(file).values());
    assertThat(entries(file).keySet()).noneMatch(name -> name.startsWith("bodies/"));
    assertThat(all)
        .doesNotContain(cast.applicant().account().toString())
        .doesNotContain(cast.reviewer().account().toString());
  }

  @Test
  void a_client_opens_its_own_side_and_never_who_acted_for_the_body() throws IOException {
    Path file = taken("/applicant", cast.applicant(), "what", "all");
    Verifier.Answer answer = Verifier.verify(file, data.resolve("root.vkey"));

    assertThat(answer.exit()).as(answer.toString()).isZero();
    assertThat(answer.stated("opened")).startsWith("1");
    assertThat(answer.stated("partly")).isNotBlank();
    assertThat(answer.stated("shown")).contains("/certificate/number");
    assertThat(String.join("\n", entries(file).values()))
        .contains(cast.applicant().account().toString())
        .doesNotContain(cast.head().account().toString())
        .doesNotContain(cast.certificateOfficer().account().toString());
  }

  @Test
  void a_court_sees_one_field_of_one_record() throws IOException {
    String path = "/body/cases/" + number + "/evidence/1";
    assertThat(browser.read(path, cast.reviewer())).contains("approvalNo", "subject › scopeZh");
    Path file = kept(browser.send(path, cast.reviewer(), "field", "/approvalNo"));
    Verifier.Answer answer = Verifier.verify(file, data.resolve("root.vkey"));

    assertThat(answer.exit()).as(answer.toString()).isZero();
    assertThat(answer.stated("shown")).isEqualTo("1 /approvalNo = " + cast.body().approvalNo());
    assertThat(entries(file).keySet().stream().filter(name -> name.startsWith("bodies/")))
        .containsExactly("bodies/000001.fields.json");
    assertThat(browser.send(path, cast.reviewer(), "field", "/nothing").getStatus()).isEqualTo(422);
    assertThat(browser.send(path, cast.reviewer()).getStatus()).isEqualTo(422);
  }

  private Path taken(String home, Actor actor, String... choices) throws IOException {
    return kept(browser.send(home + "/cases/" + number + "/evidence", actor, choices));
  }

  private Path kept(MockHttpServletResponse answer) throws IOException {
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/zip");
    assertThat(answer.getHeader("Content-Disposition")).contains(number + ".anzheng.zip");
    return Files.write(
        Files.createTempFile(folder, "case", ".anzheng.zip"), answer.getContentAsByteArray());
  }

  private static Map<String, String> entries(Path file) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private void publish() {
    log.publishNow();
    statuses.publishNow();
  }
}
