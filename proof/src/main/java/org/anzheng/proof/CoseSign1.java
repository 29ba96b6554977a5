package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A signed value in few bytes (短签名, COSE_Sign1 of RFC 9052): ES256 and the key's name in the
 * protected header, nothing in the other one.
 *
 * @param protectedHeader as encoded, for it is what was signed
 * @param kid name of the key
 * @param payload as encoded
 * @param signature r and s
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record CoseSign1(byte[] protectedHeader, String kid, byte[] payload, byte[] signature) {

  private static final long TAG = 18;
  private static final long ALGORITHM = 1;
  private static final long ES256 = -7;
  private static final long KID = 4;

  static CoseSign1 sign(TokenKey key, byte[] payload) {
    byte[] kid = key.kid().getBytes(StandardCharsets.US_ASCII);
    byte[] header = Cbor.encode(Map.of(ALGORITHM, ES256, KID, kid));
    return new CoseSign1(header, key.kid(), payload, key.sign(signed(header, payload)));
  }

  /** Strictly reads one. Whether it is genuine, {@link #isSignedBy} says. */
  static CoseSign1 parse(byte[] bytes) {
    if (CborReader.read(bytes) instanceof Cbor.Tagged(long tag, List<?> parts)
        && tag == TAG
        && parts.size() == 4
        && parts.get(0) instanceof byte[] header
        && parts.get(1) instanceof Map<?, ?> unprotected
        && unprotected.isEmpty()
        && parts.get(2) instanceof byte[] payload
        && parts.get(3) instanceof byte[] signature
        && CborReader.read(header) instanceof Map<?, ?> members
        && members.size() == 2
        && members.get(ALGORITHM) instanceof Long algorithm
        && algorithm == ES256
        && members.get(KID) instanceof byte[] kid) {
      return new CoseSign1(header, Text.line(Text.utf8(kid), "kid"), payload, signature);
    }
    throw new Malformed("not a value signed with ES256 by a named key");
  }

  byte[] bytes() {
    return Cbor.encode(
        new Cbor.Tagged(TAG, List.of(protectedHeader, Map.of(), payload, signature)));
  }

  /** Whether this key, which must be of P-256, signed the value. */
  boolean isSignedBy(Jwk key) {
    return key.curve() == KeyCurve.P256
        && key.verifies(signed(protectedHeader, payload), signature);
  }

  private static byte[] signed(byte[] header, byte[] payload) {
    return Cbor.encode(List.of("Signature1", header, new byte[0], payload));
  }
}
