package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final BigInteger ED25519_ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  // Made with OpenSSL 3.0: pkeyutl -sign -rawin -digest sm3 -pkeyopt distid:1234567812345678
  private static final byte[] OPENSSL_PUBLIC =
      hex(
          "0460f942cae80c9a5be3f97a5a6da866b468d3d41c734c6468ac176eba068b62c8"
              + "9a8756b7964114bb473fbb406cb8b7589c2943c74982d98c11dcbfa8f6244911");
  private static final byte[] OPENSSL_PRIVATE =
      hex("5b35ff7b14dfde7d2a6c537461e8e1464b274e7d1213e00cda5ff44c8142e051");
  private static final byte[] OPENSSL_SIGNATURE =
      hex(
          "3045022100c43a4ee4e064b3af7b849c43bdc47918e77a124045f0b5db82bdaccf39147e88"
              + "0220320623cebbf1240dd2f3b7364a8f96ac5adbad0701f828c3ecde7b0298629d95");
  private static final byte[] MESSAGE = "示例日志\n1\n".getBytes(StandardCharsets.UTF_8);

  private final SecureRandom random = new SecureRandom();

  @Test
  void aSecondSpellingOfAnEd25519SignatureIsRefused() {
    byte[] seed = new byte[32];
    byte[] key = Ed25519Keys.publicKey(seed);
    byte[] signature = Ed25519Keys.sign(seed, MESSAGE);
    assertTrue(Ed25519Keys.verify(key, MESSAGE, signature));
    byte[] s = Arrays.copyOfRange(signature, 32, 64);
    BigInteger larger = new BigInteger(1, reversed(s)).add(ED25519_ORDER);
    byte[] malleable = signature.clone();
    System.arraycopy(reversed(BigIntegers.asUnsignedByteArray(32, larger)), 0, malleable, 32, 32);
    assertFalse(Ed25519Keys.verify(key, MESSAGE, malleable));
    assertFalse(Ed25519Keys.verify(key, MESSAGE, Arrays.copyOf(signature, 63)));
    assertFalse(Ed25519Keys.verify(key, MESSAGE, Arrays.copyOf(signature, 65)));
  }

  @Test
  void smallOrderEd25519KeysAreRefused() {
    // With the identity as key, a signature of R = identity and S = 0 would verify over any text.
    byte[] identity = new byte[32];
    identity[0] = 1;
    byte[] orderEight = hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
    for (byte[] key : new byte[][] {identity, new byte[32], orderEight}) {
      assertThrows(Malformed.class, () -> new NoteVerifier("log", NoteKeyType.ED25519, key));
      String id = "%08x".formatted(NoteKeyType.ED25519.keyId("log", key));
      String vkey = "log+" + id + "+" + Text.base64(NoteKeyType.ED25519.encode(key));
      assertThrows(Malformed.class, () -> NoteVerifier.parse(vkey));
    }
  }

  @Test
  void readsAnSm2SignatureMadeByOpenSsl() {
    assertTrue(Arrays.equals(OPENSSL_PUBLIC, Sm2Keys.publicKey(OPENSSL_PRIVATE)));
    assertTrue(Sm2Keys.verify(OPENSSL_PUBLIC, MESSAGE, OPENSSL_SIGNATURE));
    byte[] altered = MESSAGE.clone();
    altered[0] ^= 1;
    assertFalse(Sm2Keys.verify(OPENSSL_PUBLIC, altered, OPENSSL_SIGNATURE));
    byte[] own = Sm2Keys.sign(OPENSSL_PRIVATE, MESSAGE, random);
    assertTrue(Sm2Keys.verify(OPENSSL_PUBLIC, MESSAGE, own));
  }

  @Test
  void otherSpellingsOfAnSm2SignatureAreRefused() {
    byte[] trailing = Arrays.copyOf(OPENSSL_SIGNATURE, OPENSSL_SIGNATURE.length + 1);
    assertFalse(Sm2Keys.verify(OPENSSL_PUBLIC, MESSAGE, trailing));
    byte[] longForm = new byte[OPENSSL_SIGNATURE.length + 1];
    System.arraycopy(OPENSSL_SIGNATURE, 1, longForm, 2, OPENSSL_SIGNATURE.length - 1);
    longForm[0] = 0x30;
    longForm[1] = (byte) 0x81; // BER: a length that needs no second byte, in two bytes
    assertFalse(Sm2Keys.verify(OPENSSL_PUBLIC, MESSAGE, longForm));
    assertFalse(Sm2Keys.verify(OPENSSL_PUBLIC, MESSAGE, new byte[0]));
    assertFalse(Sm2Keys.verify(OPENSSL_PUBLIC, MESSAGE, hex("3006020100020100")));
  }

  @Test
  void unsoundSm2KeysAreRefused() {
    byte[] offCurve = OPENSSL_PUBLIC.clone();
    offCurve[64] ^= 1;
    byte[] hybrid = OPENSSL_PUBLIC.clone();
    hybrid[0] = 0x07;
    assertThrows(Malformed.class, () -> Sm2Keys.requireSound(offCurve));
    assertThrows(Malformed.class, () -> Sm2Keys.requireSound(hybrid));
    assertThrows(Malformed.class, () -> Sm2Keys.publicKey(new byte[32]));
  }

  @Test
  void theSameKeyAsAnotherTypeHasAnotherId() {
    byte[] key = Ed25519Keys.publicKey(new byte[32]);
    assertNotEquals(
        NoteKeyType.ED25519.keyId("log", key), NoteKeyType.COSIGNATURE.keyId("log", key));
    assertNotEquals(NoteKeyType.ED25519.keyId("log", key), NoteKeyType.ED25519.keyId("lag", key));
  }

  @Test
  void refusesKeysOfAnyOtherForm() {
    String vkey = NoteSigner.generate(NoteKeyType.ED25519, "log", random).verifier().vkey();
    String[] parts = vkey.split("\\+", 3);
    assertEquals(vkey, NoteVerifier.parse(vkey).vkey());
    for (String other :
        new String[] {
          "",
          "log",
          "log+" + parts[1],
          "lag+" + parts[1] + "+" + parts[2],
          "log+00000000+" + parts[2],
          "log+" + parts[1] + "+" + parts[2] + "=",
          "log+" + parts[1] + "+AA==",
          "log+" + parts[1] + "+" + Text.base64(new byte[33]),
          " " + vkey,
          vkey + "\n",
          vkey.replace("log", "l g")
        }) {
      assertThrows(Malformed.class, () -> NoteVerifier.parse(other), other);
    }
    assertThrows(Malformed.class, () -> NoteSigner.parse(vkey));
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }
}
