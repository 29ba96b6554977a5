package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.JsonText;
import org.anzheng.proof.Policy;
import org.anzheng.proof.SdJwt;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCredentialTest {

  @TempDir Path folder;
  private TokenScene scene;

  @BeforeEach
  void publish() {
    scene = new TokenScene(folder);
  }

  @Test
  void aCertificateInForceHoldsInWordsOfBothLanguages() throws IOException {
    String file = scene.file(scene.credential());
    String[] zh = {file, "--trust", scene.trust(), "--root", root(), "--status", scene.list(0)};
    Scene.Run run = Scene.verify(zh);
    assertEquals(0, run.exit(), run.out());
    for (String words : List.of("机读证书", "示例网络安全技术有限公司", "签名真实", "在有效期内", "证书有效", "凡适用的各项均成立")) {
      assertTrue(run.out().contains(words), words + " in\n" + run.out());
    }
    Scene.Run en =
        Scene.verify(
            file,
            "--trust",
            scene.trust(),
            "--root",
            root(),
            "--status",
            scene.list(0),
            "--lang",
            "en");
    assertEquals(0, en.exit());
    assertTrue(en.out().contains("The certificate is in force"), en.out());
  }

  @Test
  void withoutAStatusListItIsNotDecided() throws IOException {
    Scene.Run run = judge(scene.credential());
    assertEquals(3, run.exit(), run.out());
    expect(run, "SIGNATURE", "HOLDS", "token.signed");
    expect(run, "STATUS", "UNDECIDED", "status.absent");
  }

  @Test
  void everyOtherStatusIsNamed() throws IOException {
    List<String> names = List.of("status.revoked", "status.suspended", "status.cancelled");
    for (int value = 1; value <= 3; value++) {
      Scene.Run run = judge(scene.credential(), "--status", scene.list(value));
      assertEquals(1, run.exit(), run.out());
      expect(run, "STATUS", "FALSE", names.get(value - 1));
      expect(run, "SIGNATURE", "HOLDS", "token.signed");
    }
  }

  @Test
  void theStandingOfTheBodyIsAVerdictOfItsOwn() throws IOException {
    List<String> names =
        List.of(
            "standing.in-force", "standing.revoked", "standing.suspended", "standing.cancelled");
    for (int value = 0; value <= 3; value++) {
      Scene.Run run =
          judge(scene.credential(), "--status", scene.list(0), "--status", scene.bodies(value));
      assertEquals(value == 0 ? 0 : 1, run.exit(), run.out());
      expect(run, "STANDING", value == 0 ? "HOLDS" : "FALSE", names.get(value));
      expect(run, "STATUS", "HOLDS", "status.valid");
    }
  }

  @Test
  void aListThatDoesNotFitDecidesNothing() throws IOException {
    SdJwt credential = scene.credential();
    Instant now = TokenScene.NOW;
    expect(
        judge(credential, "--status", list(scene.list(scene.status, now, "https://x", List.of()))),
        "STATUS",
        "UNDECIDED",
        "status.other-list");
    expect(
        judge(
            credential,
            "--status",
            list(scene.list(scene.status, TokenScene.days(-2), TokenScene.URI, List.of()))),
        "STATUS",
        "UNDECIDED",
        "status.stale");
    expect(
        judge(
            credential,
            "--status",
            list(scene.list(scene.body, now.minusSeconds(9), TokenScene.URI, List.of()))),
        "STATUS",
        "UNDECIDED",
        "status.list-in-doubt");
    TokenScene.Key impostor = new TokenScene.Key("status/2026a", org.anzheng.proof.KeyCurve.P256);
    Scene.Run forged =
        judge(
            credential,
            "--status",
            list(scene.list(impostor, now.minusSeconds(9), TokenScene.URI, List.of())));
    expect(forged, "STATUS", "FALSE", "status.forged-list");
    SdJwt beyond =
        scene.credential(
            scene.body, TokenScene.ISS, TokenScene.days(-1), TokenScene.days(1), 65_536);
    expect(judge(beyond, "--status", scene.list(0)), "STATUS", "FALSE", "status.no-such-index");
  }

  @Test
  void itsDatesTakePrecedence() throws IOException {
    SdJwt past =
        scene.credential(
            scene.body, TokenScene.ISS, TokenScene.days(-400), TokenScene.days(-10), 3);
    Scene.Run run = judge(past, "--status", scene.list(0));
    assertEquals(1, run.exit());
    expect(run, "VALIDITY", "FALSE", "validity.expired");
    String before = LocalDate.now(TokenJudge.CHINA).minusDays(500).toString();
    expect(judge(past, "--on", before), "VALIDITY", "FALSE", "validity.not-yet");
    String then = LocalDate.now(TokenJudge.CHINA).minusDays(100).toString();
    StatusListToken archived =
        scene.list(
            scene.status,
            LocalDate.parse(then).atTime(23, 10).atZone(TokenJudge.CHINA).toInstant(),
            TokenScene.URI,
            List.of());
    Scene.Run thatDay = judge(past, "--on", then, "--status", list(archived));
    assertEquals(0, thatDay.exit(), thatDay.out());
  }

  @Test
  void aForgedOrBorrowedSignatureIsFalse() throws IOException {
    String text = scene.credential().withoutDisclosures().text();
    int at = text.indexOf('.', text.indexOf('.') + 1) + 9;
    String changed =
        text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
    String file = scene.log.write("c.sdjwt", changed);
    expect(scene.log.judge(file, scene.trust()), "SIGNATURE", "FALSE", "token.forged");
    TokenScene.Key impostor =
        new TokenScene.Key("CNCA-R-2026-001/2026a", org.anzheng.proof.KeyCurve.P256);
    Instant from = TokenScene.days(-1);
    Instant to = TokenScene.days(1);
    expect(
        judge(scene.credential(impostor, TokenScene.ISS, from, to, 3)),
        "SIGNATURE",
        "FALSE",
        "token.other-key");
    expect(
        judge(scene.credential(scene.body, "https://example.cn/bodies/CNCA-R-2", from, to, 3)),
        "SIGNATURE",
        "FALSE",
        "token.other-key");
    TokenScene.Key unknown = new TokenScene.Key("x/2026a", org.anzheng.proof.KeyCurve.P256);
    expect(
        judge(scene.credential(unknown, TokenScene.ISS, from, to, 3)),
        "SIGNATURE",
        "UNDECIDED",
        "token.unknown-key");
    scene.bodyKeys = new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    expect(judge(scene.credential()), "SIGNATURE", "FALSE", "token.out-of-time");
  }

  @Test
  void theSm2SignatureBesideItIsVerified() throws IOException {
    SdJwt credential = scene.credential();
    byte[] signature = scene.sm2.sign(credential.jws().bytes());
    scene.log.write("c.sdjwt.sm2", signature);
    expect(judge(credential), "SM2", "UNDECIDED", "sm2.no-key");
    scene.log.write("jwks.json", JsonText.of(Map.of("keys", List.of(scene.sm2.jwk().members()))));
    expect(judge(credential), "SM2", "HOLDS", "sm2.signed");
    signature[20] ^= 1;
    scene.log.write("c.sdjwt.sm2", signature);
    expect(judge(credential), "SM2", "FALSE", "sm2.forged");
    scene.log.write("jwks.json", "{\"keys\":7}");
    assertEquals(2, judge(credential).exit());
  }

  @Test
  void theProofBesideItMustSpeakOfIt() throws IOException {
    SdJwt credential = scene.credential();
    String leaf =
        Scene.EVENT.replaceFirst("\"jws\":\"A+\"", "\"jws\":\"" + credential.jws().hash() + "\"");
    scene.log.write("c.tlog-proof", scene.log.proof(Scene.utf8(leaf)).format());
    Scene.Run run = judge(credential, "--status", scene.list(0));
    assertEquals(0, run.exit(), run.out());
    expect(run, "P1", "HOLDS", "leaf.included");
    scene.log.write("c.tlog-proof", scene.log.proof(Scene.utf8(Scene.EVENT)).format());
    expect(judge(credential), "P1", "FALSE", "credential.other-entry");
  }

  @Test
  void aStatusThatReadsValidIsNoProofThatTheCertificateExists() throws IOException {
    Scene.Run run = judge(scene.credential(), "--status", scene.list(0));
    expect(run, "STATUS", "HOLDS", "status.valid");
    expect(run, "P1", "NOT_APPLICABLE", "credential.elsewhere");
    scene.log.write("c.tlog-proof", scene.log.proof(Scene.utf8(Scene.EVENT)).format());
    expect(judge(scene.credential(), "--status", scene.list(0)), "STATUS", "HOLDS", "status.valid");
    assertEquals(1, judge(scene.credential(), "--status", scene.list(0)).exit(), "not this one");
  }

  @Test
  void aSelfAssertedTrustListDecidesNothing() throws IOException {
    String file = scene.file(scene.credential());
    Scene.Run run =
        Scene.verify(file, "--trust", scene.trust(), "--json", "--status", scene.list(0));
    assertEquals(3, run.exit());
    expect(run, "SIGNATURE", "UNDECIDED", "doubt.trust.self-asserted");
    assertEquals(
        3, Scene.verify(file, "--trust", scene.log.trust(Policy.WITHOUT_WITNESSES)).exit());
  }

  private String list(StatusListToken token) throws IOException {
    return scene.log.write("list.jwt", token.jws().text());
  }

  private Scene.Run judge(SdJwt credential, String... more) throws IOException {
    return scene.log.judge(scene.file(credential), scene.trust(), more);
  }

  private String root() {
    return scene.log.root.verifier().vkey();
  }

  static void expect(Scene.Run run, String property, String outcome, String code) {
    String verdict =
        "{\"property\":\"%s\",\"outcome\":\"%s\",\"code\":\"%s\""
            .formatted(property, outcome, code);
    assertTrue(run.out().contains(verdict), verdict + " in " + run.out() + run.err());
  }
}
