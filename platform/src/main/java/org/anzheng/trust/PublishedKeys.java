package org.anzheng.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.JsonText;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 公钥公布: the public keys of bodies and status lists as JSON Web Keys (RFC 7517). */
@NamedInterface("reads")
@Service
public class PublishedKeys {

  private final TokenKeys keys;
  private final LogSettings settings;

  PublishedKeys(TokenKeys keys, LogSettings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  /** Every key, as a JWK set. */
  public String all() {
    return JsonText.of(set(keys.all()));
  }

  /** The keys of one body as the metadata of an issuer (SD-JWT VC); empty while it has none. */
  public Optional<String> ofIssuer(String approvalNo) {
    List<YearKey> own = ofBody(approvalNo);
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(JsonText.of(Map.of("issuer", settings.issuer(approvalNo), "jwks", set(own))));
  }

  /** The keys of one body, as a JWK set. */
  public String setOfIssuer(String approvalNo) {
    return JsonText.of(set(ofBody(approvalNo)));
  }

  private List<YearKey> ofBody(String approvalNo) {
    return keys.all().stream().filter(k -> k.isOfBody() && k.owner().equals(approvalNo)).toList();
  }

  private static Map<String, Object> set(List<YearKey> keys) {
    return Map.of("keys", keys.stream().map(PublishedKeys::jwk).toList());
  }

  private static Map<String, @Nullable Object> jwk(YearKey key) {
    Map<String, @Nullable Object> jwk = new LinkedHashMap<>(key.jwk().members());
    jwk.put("kid", key.kid());
    jwk.put("use", "sig");
    if (key.isEs256()) {
      jwk.put("alg", "ES256");
    }
    return jwk;
  }
}
