package org.anzheng.proof;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signed answer to a question about a certificate (查询凭证).
 *
 * @param issuer address of the platform that answered
 * @param issuedAt when it answered
 * @param number the certificate asked about
 * @param on the day asked about; empty when the question was about that moment
 * @param status the answer
 * @param standing standing of the issuing body
 * @param asOf the moment the answer holds for
 * @param log the head of the log at that time
 */
public record QueryReceipt(
    Jws jws,
    String issuer,
    Instant issuedAt,
    String number,
    Optional<String> on,
    String status,
    String standing,
    String asOf,
    Checkpoint log) {

  /** The type in the header. */
  public static final String TYPE = "anzheng-receipt+jwt";

  /** Makes a receipt of these claims. */
  public static QueryReceipt sign(TokenKey key, Map<String, @Nullable Object> claims) {
    return of(Jws.sign(TYPE, key, claims));
  }

  /** Strictly reads a receipt. */
  public static QueryReceipt parse(String text) {
    return of(Jws.parse(text, TYPE));
  }

  private static QueryReceipt of(Jws jws) {
    Claims claims = jws.claims();
    return new QueryReceipt(
        jws,
        claims.text("iss"),
        claims.time("iat"),
        claims.text("number"),
        claims.optionalText("on"),
        claims.text("status"),
        claims.text("standing"),
        claims.text("data_as_of"),
        claims.log());
  }
}
