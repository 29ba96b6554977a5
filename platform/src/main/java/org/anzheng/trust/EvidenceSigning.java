package org.anzheng.trust;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anzheng.proof.EvidenceSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 证据包签名签发: signs the list of what lies in an evidence package, with the key of status lists and
 * receipts and by the real clock.
 */
@NamedInterface("reads")
@Service
public class EvidenceSigning {

  private final TokenSigning signing;
  private final LogClock clock;

  EvidenceSigning(TokenSigning signing, LogClock clock) {
    this.signing = signing;
    this.clock = clock;
  }

  /** The signature as text, with who signed and when. */
  public String sign(Map<String, Object> about) {
    Instant now = clock.now();
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", signing.address(""));
    claims.put("iat", now.getEpochSecond());
    claims.putAll(about);
    return EvidenceSeal.sign(signing.statusKey(now), claims).jws().text();
  }
}
