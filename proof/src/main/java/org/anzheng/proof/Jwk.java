package org.anzheng.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public key on one of the two curves (公钥, RFC 7517), known by its thumbprint (RFC 7638).
 *
 * @param point uncompressed point, 65 bytes, on the curve
 */
public record Jwk(KeyCurve curve, byte[] point) {

  private static final int LENGTH = 32;

  public Jwk {
    point =
        switch (curve) {
          case P256 -> P256Keys.requireSound(point.clone());
          case SM2 -> Sm2Keys.requireSound(point.clone());
        };
  }

  @Override
  public byte[] point() {
    return point.clone();
  }

  /** Strictly reads the members of a JWK; refuses one with a private part. */
  static Jwk parse(Claims members) {
    KeyCurve curve =
        KeyCurve.of(members.text("crv")).orElseThrow(() -> new Malformed("a curve not known here"));
    if (!members.text("kty").equals("EC") || members.has("d")) {
      throw new Malformed("not a public key on a curve");
    }
    byte[] point = new byte[1 + 2 * LENGTH];
    point[0] = 0x04;
    coordinate(members, "x", point, 1);
    coordinate(members, "y", point, 1 + LENGTH);
    return new Jwk(curve, point);
  }

  /** Strictly reads a JWK. */
  public static Jwk parse(byte[] json) {
    return parse(new Claims(StrictJson.object(json)));
  }

  /** The keys of a JWK set on the curves known here; others are passed over. */
  public static List<Jwk> set(byte[] json) {
    if (StrictJson.object(json).get("keys") instanceof List<?> keys) {
      List<Jwk> known = new ArrayList<>();
      for (Object key : keys) {
        Claims members = Claims.of(key);
        if (members.optionalText("crv").flatMap(KeyCurve::of).isPresent()) {
          known.add(parse(members));
        }
      }
      return known;
    }
    throw new Malformed("not a JWK set");
  }

  private static void coordinate(Claims members, String name, byte[] point, int at) {
    byte[] coordinate = Text.base64url(members.text(name), name);
    if (coordinate.length != LENGTH) {
      throw new Malformed("a coordinate has 32 bytes");
    }
    System.arraycopy(coordinate, 0, point, at, LENGTH);
  }

  /** The required members, in the order of the thumbprint. */
  public Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("crv", curve.jwkName());
    members.put("kty", "EC");
    members.put("x", Text.base64url(Arrays.copyOfRange(point, 1, 1 + LENGTH)));
    members.put("y", Text.base64url(Arrays.copyOfRange(point, 1 + LENGTH, point.length)));
    return members;
  }

  /** SHA-256 of the required members (RFC 7638), base64url. */
  public String thumbprint() {
    return Text.base64url(Hashes.sha256(JsonText.bytes(members())));
  }

  /** Whether this key signed the message: r and s for P-256, DER for SM2. */
  public boolean verifies(byte[] message, byte[] signature) {
    return switch (curve) {
      case P256 -> P256Keys.verify(point, message, signature);
      case SM2 -> Sm2Keys.verify(point, message, signature);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Jwk that && curve == that.curve && Arrays.equals(point, that.point);
  }

  @Override
  public int hashCode() {
    return Objects.hash(curve, Arrays.hashCode(point));
  }
}
