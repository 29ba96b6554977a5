package org.anzheng.trust;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anzheng.proof.Jws;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 数据签名: signs the index of published data with the key that signs status lists. */
@NamedInterface("reads")
@Service
public class DataSignatures {

  /** The type in the header. */
  public static final String TYPE = "anzheng-open-data+jwt";

  private final TokenSigning signing;

  DataSignatures(TokenSigning signing) {
    this.signing = signing;
  }

  /** The index as a compact JWS (ES256), with who says it and when. */
  public String sign(Map<String, Object> index, Instant at) {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", signing.address(""));
    claims.put("iat", at.getEpochSecond());
    claims.putAll(index);
    return Jws.sign(TYPE, signing.statusKey(at), claims).text();
  }
}
