package org.anzheng.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.Policy;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.proof.SdJwt;
import org.anzheng.proof.SigningKey;
import org.anzheng.proof.StatusList;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.StatusReplay;
import org.anzheng.proof.TokenKey;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.Validity;
import org.jspecify.annotations.Nullable;

/** A body and a platform that sign tokens, named in a trust list, their files in a folder. */
final class TokenScene {

  static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  static final String ISS = "https://example.cn/bodies/CNCA-R-2026-001";
  static final String URI = "https://example.cn/status/certificates-0";
  static final String BODIES = "https://example.cn/status/bodies-0";

  final Scene log;
  final Key body = new Key("CNCA-R-2026-001/2026a", KeyCurve.P256);
  final Key sm2 = new Key("CNCA-R-2026-001/2026b", KeyCurve.SM2);
  final Key status = new Key("status/2026a", KeyCurve.P256);
  Validity bodyKeys = new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31));

  record Key(String kid, SigningKey key) implements TokenKey {

    Key(String kid, KeyCurve curve) {
      this(kid, SigningKey.generate(curve, new SecureRandom()));
    }

    @Override
    public Jwk jwk() {
      return key.jwk();
    }

    @Override
    public byte[] sign(byte[] message) {
      return key.sign(message);
    }
  }

  TokenScene(Path folder) {
    log = new Scene(folder);
  }

  String trust() throws IOException {
    TrustList logs = log.list(Policy.WITHOUT_WITNESSES);
    TrustList list =
        new TrustList(
            logs.origin(),
            logs.serial(),
            logs.logs(),
            logs.witnesses(),
            List.of(issuer(body), issuer(sm2)),
            List.of(new TrustList.StatusKey(status.kid(), status.jwk().thumbprint(), bodyKeys)),
            logs.policy());
    return log.write("list.txt", list.sign(List.of(log.root)).format());
  }

  private TrustList.IssuerKey issuer(Key key) {
    return new TrustList.IssuerKey(ISS, key.kid(), key.jwk().thumbprint(), bodyKeys);
  }

  SdJwt credential(TokenKey key, String iss, Instant from, Instant to, long index) {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", iss);
    claims.put("iat", from.getEpochSecond());
    claims.put("nbf", from.getEpochSecond());
    claims.put("exp", to.getEpochSecond());
    claims.put("vct", "https://example.cn/types/cybersecurity-service/v1");
    claims.put("cert_no", "CSSC-2026-TA-0000001-K");
    claims.put("holder", Map.of("name", "示例网络安全技术有限公司"));
    claims.put("category", "TA");
    claims.put("status", Map.of("status_list", Map.of("idx", index, "uri", URI)));
    return SdJwt.sign(
        CertificateCredential.TYPE, key, claims, Map.of("case_no", "WT-1"), new SecureRandom());
  }

  SdJwt credential() {
    return credential(body, ISS, days(-30), days(300), 3);
  }

  String file(SdJwt credential) throws IOException {
    return log.write("c.sdjwt", credential.withoutDisclosures().text());
  }

  StatusListToken list(TokenKey key, Instant at, String uri, List<String> entries, int... some) {
    byte[] statuses = new byte[StatusReplay.ENTRIES];
    for (int i = 0; i < some.length; i++) {
      statuses[i] = (byte) some[i];
    }
    Checkpoint head = new Checkpoint(Scene.ORIGIN, 3, new byte[32]);
    return StatusListToken.sign(key, uri, at, StatusList.of(2, statuses), head, entries);
  }

  String list(int value) throws IOException {
    StatusListToken token = list(status, NOW.minusSeconds(60), URI, List.of(), 0, 0, 0, value);
    return log.write("s" + value + ".jwt", token.jws().text());
  }

  String bodies(int value) throws IOException {
    StatusListToken token =
        list(status, NOW.minusSeconds(60), BODIES, List.of("CNCA-R-2026-001/TA"), value);
    return log.write("b" + value + ".jwt", token.jws().text());
  }

  QueryReceipt receipt(TokenKey key) {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", "https://example.cn");
    claims.put("iat", NOW.getEpochSecond());
    claims.put("number", "CSSC-2026-TA-0000001-K");
    claims.put("status", "SUSPENDED");
    claims.put("standing", "IN_FORCE");
    claims.put("data_as_of", NOW.toString());
    claims.put("log", StatusListToken.claim(new Checkpoint(Scene.ORIGIN, 3, new byte[32])));
    return QueryReceipt.sign(key, claims);
  }

  static Instant days(int days) {
    return NOW.plus(days, ChronoUnit.DAYS);
  }
}
