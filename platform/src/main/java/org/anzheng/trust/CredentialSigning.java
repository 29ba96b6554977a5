package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.CredentialSigner;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.ScanCode;
import org.anzheng.proof.SdJwt;
import org.anzheng.proof.StatusReplay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signs credentials: adds who signs, when, and where the status stands. */
@Service
class CredentialSigning implements CredentialSigner {

  private static final String TYPE = "/types/cybersecurity-service/v1";

  private final TokenSigning signing;
  private final ScanRoom room;
  private final SecureRandom random = new SecureRandom();

  CredentialSigning(TokenSigning signing) {
    this.signing = signing;
    this.room = ScanRoom.behind(signing.address(ScanCode.PAGE));
  }

  @Override
  public String sign(
      String issuer,
      long statusIndex,
      Instant at,
      Map<String, Object> open,
      Map<String, Object> hidden) {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", signing.issuer(issuer));
    claims.put("iat", at.getEpochSecond());
    claims.put("vct", signing.address(TYPE));
    claims.putAll(open);
    claims.put("status", Map.of("status_list", statusOf(statusIndex)));
    return SdJwt.sign(
            CertificateCredential.TYPE,
            signing.key(issuer, at, KeyCurve.P256),
            claims,
            hidden,
            random)
        .text();
  }

  private Map<String, Object> statusOf(long index) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("idx", StatusReplay.indexInList(index));
    status.put("uri", signing.address(StatusFiles.PATH + StatusReplay.listOf(index)));
    return status;
  }

  @Override
  public byte[] signSm2(String issuer, Instant at, String signedPart) {
    return signing
        .key(issuer, at, KeyCurve.SM2)
        .sign(signedPart.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public Optional<String> scanAddress(String credential) {
    CertificateCredential read = CertificateCredential.parse(credential);
    return signing
        .existing(read.token().jws().kid())
        .filter(key -> read.token().jws().jwk().filter(key.jwk()::equals).isPresent())
        .map(key -> room.page() + ScanCode.sign(read, key, room.bytes()).text());
  }
}
