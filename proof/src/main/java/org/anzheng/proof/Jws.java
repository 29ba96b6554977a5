package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signed token in compact form (签名令牌, RFC 7515): ES256 and nothing else, of the type that is
 * asked for, its key in its header so that a reader needs no network, only a list of thumbprints.
 *
 * @param text header, payload and signature, joined by dots: the bytes that a second signature
 *     signs
 * @param kid name of the key
 * @param jwk the key; empty where the header carries none
 * @param payload the claims
 */
public record Jws(
    String text, String kid, Optional<Jwk> jwk, Map<String, @Nullable Object> payload) {

  /** Longer tokens are refused unread. */
  public static final int MAX_LENGTH = 1 << 20;

  private static final String ALGORITHM = "ES256";

  /** Makes a token. */
  public static Jws sign(String type, TokenKey key, Map<String, @Nullable Object> payload) {
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("alg", ALGORITHM);
    header.put("typ", type);
    header.put("kid", key.kid());
    header.put("jwk", key.jwk().members());
    String signed =
        Text.base64url(JsonText.bytes(header)) + "." + Text.base64url(JsonText.bytes(payload));
    byte[] signature = key.sign(signed.getBytes(StandardCharsets.US_ASCII));
    return parse(signed + "." + Text.base64url(signature), type);
  }

  /** Strictly reads a token of this type. Whether it is genuine, {@link #isSignedBy} says. */
  public static Jws parse(String text, String type) {
    if (text.length() > MAX_LENGTH) {
      throw new Malformed("longer than any token");
    }
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new Malformed("a token has three parts");
    }
    Claims header = new Claims(StrictJson.object(Text.base64url(parts[0], "header")));
    if (!header.text("alg").equals(ALGORITHM)
        || !header.text("typ").equals(type)
        || header.has("crit")) {
      throw new Malformed("not a token of type " + type + " signed with ES256");
    }
    Text.base64url(parts[2], "signature");
    return new Jws(
        text,
        header.text("kid"),
        header.has("jwk") ? Optional.of(Jwk.parse(header.object("jwk"))) : Optional.empty(),
        StrictJson.object(Text.base64url(parts[1], "payload")));
  }

  /** The type in the header of what looks like a token; whether it is one, parsing says. */
  public static Optional<String> typeOf(String text) {
    int end = text.indexOf('.');
    if (end < 0 || !text.startsWith("ey")) {
      return Optional.empty();
    }
    try {
      byte[] header = Text.base64url(text.substring(0, end), "header");
      return new Claims(StrictJson.object(header)).optionalText("typ");
    } catch (Malformed notAToken) {
      return Optional.empty();
    }
  }

  /** Whether this key, which must be of P-256, signed the token. */
  public boolean isSignedBy(Jwk key) {
    int end = text.lastIndexOf('.');
    byte[] signed = text.substring(0, end).getBytes(StandardCharsets.US_ASCII);
    return key.curve() == KeyCurve.P256
        && key.verifies(signed, Text.base64url(text.substring(end + 1), "signature"));
  }

  /** The bytes of {@link #text}, which the detached SM2 signature is over. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** SHA-256 of {@link #bytes}, base64url: what the log says of a credential. */
  public String hash() {
    return Text.base64url(Hashes.sha256(bytes()));
  }

  Claims claims() {
    return new Claims(payload);
  }
}
