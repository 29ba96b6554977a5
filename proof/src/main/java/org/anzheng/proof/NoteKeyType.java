package org.anzheng.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The kinds of key that sign notes here (签名算法), each with the type bytes that go into its key ID.
 */
public enum NoteKeyType {
  /** Ed25519 over the text, type 0x01: what every verifier of signed notes reads. */
  ED25519(new byte[] {0x01}, 32, 32),
  /** A witness's timestamped Ed25519 cosignature, type 0x04 (C2SP tlog-cosignature v1). */
  COSIGNATURE(new byte[] {0x04}, 32, 32),
  /**
   * SM2 with SM3 over the text, DER, distid 1234567812345678; an own type, so 0xff and a long
   * identifier.
   */
  SM2(own("sm2-sm3/v1"), 65, 32);

  private final byte[] identifier;
  private final int publicLength;
  private final int privateLength;

  NoteKeyType(byte[] identifier, int publicLength, int privateLength) {
    this.identifier = identifier;
    this.publicLength = publicLength;
    this.privateLength = privateLength;
  }

  /** Type byte or bytes followed by the key. */
  byte[] encode(byte[] key) {
    byte[] encoded = Arrays.copyOf(identifier, identifier.length + key.length);
    System.arraycopy(key, 0, encoded, identifier.length, key.length);
    return encoded;
  }

  /** First four bytes of SHA-256(name || 0x0A || type || key). */
  int keyId(String name, byte[] publicKey) {
    byte[] hash = Hashes.sha256(Text.utf8(name), new byte[] {'\n'}, encode(publicKey));
    return ByteBuffer.wrap(hash).getInt();
  }

  byte[] publicKeyOf(byte[] encoded) {
    return strip(encoded, publicLength);
  }

  byte[] privateKeyOf(byte[] encoded) {
    return strip(encoded, privateLength);
  }

  static NoteKeyType of(byte[] encoded) {
    for (NoteKeyType type : values()) {
      int length = type.identifier.length;
      if (encoded.length > length
          && Arrays.equals(encoded, 0, length, type.identifier, 0, length)) {
        return type;
      }
    }
    throw new Malformed("unknown key type");
  }

  private byte[] strip(byte[] encoded, int keyLength) {
    if (encoded.length != identifier.length + keyLength) {
      throw new Malformed("a " + this + " key has " + keyLength + " bytes");
    }
    return Arrays.copyOfRange(encoded, identifier.length, encoded.length);
  }

  private static byte[] own(String name) {
    byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
    byte[] identifier = new byte[ascii.length + 1];
    identifier[0] = (byte) 0xff;
    System.arraycopy(ascii, 0, identifier, 1, ascii.length);
    return identifier;
  }
}
