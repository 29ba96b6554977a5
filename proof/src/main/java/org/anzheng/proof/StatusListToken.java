package org.anzheng.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signed status list (状态列表令牌). The list follows from the log up to the head that is named, so
 * that anybody can make it again.
 *
 * @param uri address of the list, which credentials point to
 * @param issuedAt from when it holds
 * @param expires until when it holds
 * @param log the prefix of the log that it follows from
 * @param entries who stands at which index, where the list says so
 */
public record StatusListToken(
    Jws jws,
    String uri,
    Instant issuedAt,
    Instant expires,
    StatusList list,
    Checkpoint log,
    List<String> entries) {

  /** The type in the header. */
  public static final String TYPE = "statuslist+jwt";

  /** How long a copy may be used without looking for a newer one. */
  public static final Duration TTL = Duration.ofHours(1);

  private static final Duration LIFE = Duration.ofDays(1);

  public StatusListToken {
    entries = List.copyOf(entries);
  }

  /** Makes a token. */
  public static StatusListToken sign(
      TokenKey key, String uri, Instant at, StatusList list, Checkpoint log, List<String> entries) {
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("sub", uri);
    claims.put("iat", at.getEpochSecond());
    claims.put("exp", at.plus(LIFE).getEpochSecond());
    claims.put("ttl", TTL.toSeconds());
    claims.put("status_list", Map.of("bits", list.bits(), "lst", list.encode()));
    claims.put("log", claim(log));
    if (!entries.isEmpty()) {
      claims.put("entries", entries);
    }
    return of(Jws.sign(TYPE, key, claims));
  }

  /** Strictly reads a token. */
  public static StatusListToken parse(String text) {
    return of(Jws.parse(text, TYPE));
  }

  private static StatusListToken of(Jws jws) {
    Claims claims = jws.claims();
    Claims list = claims.object("status_list");
    return new StatusListToken(
        jws,
        claims.text("sub"),
        claims.time("iat"),
        claims.time("exp"),
        StatusList.decode(list.number("bits"), list.text("lst")),
        claims.log(),
        claims.texts("entries"));
  }

  /** The head of a log as a claim. */
  public static Map<String, @Nullable Object> claim(Checkpoint log) {
    Map<String, @Nullable Object> claim = new LinkedHashMap<>();
    claim.put("origin", log.origin());
    claim.put("size", log.size());
    claim.put("root", Text.base64(log.root()));
    return claim;
  }

  /** Whether the list holds at this time. */
  public boolean holdsAt(Instant time) {
    return !time.isBefore(issuedAt) && time.isBefore(expires);
  }
}
