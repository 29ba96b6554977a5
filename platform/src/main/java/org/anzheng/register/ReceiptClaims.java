package org.anzheng.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 查询凭证内容: a question about a certificate and its answer, by the names of the receipt's claims. */
public final class ReceiptClaims {

  private ReceiptClaims() {}

  /**
   * What a receipt says.
   *
   * @param asked the number as it was asked for
   * @param on the day that was asked for; empty for now
   */
  public static Map<String, Object> of(
      String asked, Optional<LocalDate> on, CertificateEntry entry) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("number", asked);
    on.ifPresent(day -> question.put("on", day.toString()));
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("question", question);
    claims.put("number", entry.number());
    on.ifPresent(day -> claims.put("on", day.toString()));
    claims.put("status", entry.status().name());
    claims.put("status_code", entry.status().code());
    claims.put("standing", entry.issuer().standing().name());
    claims.put("scope", entry.content().scopeZh());
    claims.put("holder", entry.content().holderName());
    entry.content().holderUscc().ifPresent(uscc -> claims.put("uscc", uscc));
    claims.put("data_as_of", entry.asOf().toString());
    return claims;
  }
}
