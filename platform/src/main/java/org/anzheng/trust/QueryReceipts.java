package org.anzheng.trust;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.proof.StatusListToken;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 查询凭证签发: signs an answer of the public register, with the head of the log at that moment. */
@NamedInterface("reads")
@Service
public class QueryReceipts {

  private final TokenSigning signing;
  private final StatusPrefix heads;

  QueryReceipts(TokenSigning signing, StatusPrefix heads) {
    this.signing = signing;
    this.heads = heads;
  }

  /**
   * A receipt as text; a refusal before the log has its first checkpoint.
   *
   * @param answer question and answer, by the names of the receipt's claims
   * @param at when it was answered
   */
  public String sign(Map<String, Object> answer, Instant at) {
    Checkpoint log =
        heads.newest().orElseThrow(() -> new Refusal(TrustRefusal.NOT_YET_PUBLISHED)).head();
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("iss", signing.address(""));
    claims.put("iat", at.getEpochSecond());
    claims.putAll(answer);
    claims.put("log", StatusListToken.claim(log));
    return QueryReceipt.sign(signing.statusKey(at), claims).jws().text();
  }
}
