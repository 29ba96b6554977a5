package org.anzheng.proof;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body and a platform that sign credentials, lists and receipts. */
final class GivenTokens {

  static final String URI = "https://anzheng.example/status/certificates-0";
  static final Instant NOW = Instant.now();
  static final Checkpoint LOG = new Checkpoint("anzheng.example/log/2026", 7, new byte[32]);

  final Key body =
      new Key("CNCA-R-2026-001/2026a", SigningKey.generate(KeyCurve.P256, new SecureRandom()));
  final Key sm2 =
      new Key("CNCA-R-2026-001/2026b", SigningKey.generate(KeyCurve.SM2, new SecureRandom()));
  final Key platform =
      new Key("status/2026a", SigningKey.generate(KeyCurve.P256, new SecureRandom()));

  record Key(String kid, SigningKey key) implements TokenKey {
    @Override
    public Jwk jwk() {
      return key.jwk();
    }

    @Override
    public byte[] sign(byte[] message) {
      return key.sign(message);
    }
  }

  SdJwt credential(long index) {
    return SdJwt.sign(
        CertificateCredential.TYPE,
        body,
        claims(index),
        Map.of("case_no", "WT-2026-000001", "sites", List.of("示例市示例路1号")),
        new SecureRandom());
  }

  Map<String, @Nullable Object> claims(long index) {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", "https://anzheng.example/bodies/CNCA-R-2026-001");
    claims.put("iat", NOW.getEpochSecond() - 60);
    claims.put("nbf", NOW.getEpochSecond() - 3600);
    claims.put("exp", NOW.getEpochSecond() + 86_400);
    claims.put("vct", "https://anzheng.example/types/cybersecurity-service/v1");
    claims.put("cert_no", "CSSC-2026-TA-0000001-K");
    claims.put("holder", Map.of("name", "示例网络安全技术有限公司"));
    claims.put("status", Map.of("status_list", Map.of("idx", index, "uri", URI)));
    return claims;
  }

  StatusListToken list(int... statuses) {
    byte[] all = new byte[StatusReplay.ENTRIES];
    for (int i = 0; i < statuses.length; i++) {
      all[i] = (byte) statuses[i];
    }
    return StatusListToken.sign(
        platform, URI, NOW.minusSeconds(30), StatusList.of(2, all), LOG, List.of());
  }

  QueryReceipt receipt() {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", "https://anzheng.example");
    claims.put("iat", NOW.getEpochSecond());
    claims.put("number", "CSSC-2026-TA-0000001-K");
    claims.put("status", "VALID");
    claims.put("standing", "IN_FORCE");
    claims.put("data_as_of", NOW.toString());
    claims.put("log", StatusListToken.claim(LOG));
    return QueryReceipt.sign(platform, claims);
  }

  EvidenceSeal seal() {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iat", NOW.getEpochSecond());
    claims.put("case", "WT-2026-000001");
    claims.put("chain", "case/WT-2026-000001");
    claims.put("records", 7);
    claims.put("head", Commitments.FIRST_PREV);
    claims.put("opened", List.of("3", "1"));
    claims.put("partly", List.of());
    claims.put("erased", List.of());
    claims.put("manifest", Commitments.FIRST_PREV);
    return EvidenceSeal.sign(platform, claims);
  }
}
