package org.anzheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.SdJwt;
import org.anzheng.proof.StatusList;
import org.jspecify.annotations.Nullable;

/**
 * Offline verification of certificates, trust list and status list already checked, against bare
 * ES256 verification of the same bytes by the same provider, on one core.
 */
final class OfflineBench implements Benchmark {

  private static final Limit VERIFICATION =
      Limit.atLeast(0.8, "of bare ES256 verifications a second by the same provider");

  private static final int BATCH = 20;
  private static final String ISSUER = "https://anzheng.example/bodies/CNCA-R-2026-001";

  @Override
  public String summary() {
    return "certificates verified offline against bare ES256 verification, on one core";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("certificates", "200", "rounds", "7", "milliseconds", "1000");
  }

  @Override
  public Findings run(Settings settings) {
    BenchKey body = BenchKey.named("CNCA-R-2026-001/2026a");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < settings.number("certificates"); i++) {
      texts.add(credential(body, i));
    }
    Reader reader = new Reader(body.jwk(), StatusList.of(2, new byte[65_536]), Instant.now());
    List<Signed> signed = texts.stream().map(Signed::of).toList();
    Line.Pairs pairs = Line.Pairs.none();
    for (int round = 0; round <= settings.number("rounds"); round++) {
      long length = settings.number("milliseconds") * 1_000_000L;
      boolean wholeFirst = round % 2 == 1;
      double first = wholeFirst ? whole(reader, texts, length) : bare(body.jwk(), signed, length);
      double second = wholeFirst ? bare(body.jwk(), signed, length) : whole(reader, texts, length);
      // round 0 warms up
      if (round > 0) {
        pairs.add(wholeFirst ? first : second, wholeFirst ? second : first);
      }
    }
    return new Findings(
        "%d rounds of %d ms of processor time each way, turn about, one thread"
            .formatted(settings.number("rounds"), settings.number("milliseconds")),
        "certificates/s",
        "bare ES256/s",
        List.of(Line.of("signature, issuer, dates, status", pairs, Optional.of(VERIFICATION))),
        List.of("each certificate is read from its text every time"));
  }

  private static double whole(Reader reader, List<String> texts, long length) {
    return rate(length, texts.size(), i -> reader.accepts(texts.get(i)));
  }

  private static double bare(Jwk key, List<Signed> signed, long length) {
    return rate(
        length, signed.size(), i -> key.verifies(signed.get(i).bytes(), signed.get(i).signature()));
  }

  /** By the processor's time of this thread: what else the machine does costs it nothing. */
  private static double rate(long length, int many, IntPredicate check) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begin = thread.getCurrentThreadCpuTime();
    long spent = 0;
    long done = 0;
    while (spent < length) {
      for (int i = 0; i < BATCH; i++, done++) {
        if (!check.test((int) (done % many))) {
          throw new IllegalStateException("certificate " + done % many + " was not accepted");
        }
      }
      spent = thread.getCurrentThreadCpuTime() - begin;
    }
    return done * 1e9 / spent;
  }

  private static String credential(BenchKey body, long index) {
    long now = Instant.now().getEpochSecond();
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", ISSUER);
    claims.put("iat", now - 60);
    claims.put("nbf", now - 3_600);
    claims.put("exp", now + 86_400);
    claims.put("vct", "https://anzheng.example/types/cybersecurity-service/v1");
    claims.put("cert_no", "CSSC-2026-TA-0000001-K");
    claims.put("holder", Map.of("name", "示例网络安全技术有限公司", "uscc", "91110108MA01ABCD58"));
    claims.put("category", "TA");
    claims.put("level", "2");
    claims.put(
        "status",
        Map.of(
            "status_list",
            Map.of("idx", index, "uri", "https://anzheng.example/status/certificates-0")));
    return SdJwt.sign(CertificateCredential.TYPE, body, claims, Map.of(), new SecureRandom())
        .text();
  }

  /** What a reader does with a certificate when trust list and status list are checked. */
  private record Reader(Jwk listed, StatusList statuses, Instant now) {

    boolean accepts(String text) {
      CertificateCredential credential = CertificateCredential.parse(text);
      var jws = credential.token().jws();
      return jws.jwk().filter(listed::equals).isPresent()
          && credential.issuer().equals(ISSUER)
          && jws.isSignedBy(listed)
          && !now.isBefore(credential.notBefore())
          && now.isBefore(credential.expires())
          && statuses.get(credential.statusIndex()) == 0;
    }
  }

  /** The signed bytes and the signature alone. */
  @SuppressWarnings("ArrayRecordComponent") // made once, never compared
  private record Signed(byte[] bytes, byte[] signature) {

    static Signed of(String text) {
      String token = CertificateCredential.parse(text).token().jws().text();
      int end = token.lastIndexOf('.');
      return new Signed(
          token.substring(0, end).getBytes(StandardCharsets.US_ASCII),
          Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }
  }
}
