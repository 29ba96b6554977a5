package org.anzheng.proof;

/**
 * Base32 without padding (RFC 4648), in the one spelling that encoding gives: capitals and digits,
 * which a QR code stores in five and a half bits each.
 */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int count = 0;
    for (byte b : bytes) {
      held = held << Byte.SIZE | (b & 0xff);
      count += Byte.SIZE;
      while (count >= BITS) {
        count -= BITS;
        text.append(ALPHABET.charAt(held >> count & 31));
      }
      held &= (1 << count) - 1;
    }
    if (count > 0) {
      text.append(ALPHABET.charAt(held << BITS - count & 31));
    }
    return text.toString();
  }

  static byte[] decode(String text) {
    byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
    int held = 0;
    int count = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        throw new Malformed("not base32");
      }
      held = held << BITS | value;
      count += BITS;
      if (count >= Byte.SIZE) {
        count -= Byte.SIZE;
        bytes[at++] = (byte) (held >> count);
        held &= (1 << count) - 1;
      }
    }
    if (!encode(bytes).equals(text)) {
      throw new Malformed("not canonical base32");
    }
    return bytes;
  }
}
