package org.anzheng.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A public key that verifies signed notes (验签公钥), written as a vkey: {@code name+hexid+base64(type
 * || key)}.
 */
public final class NoteVerifier {

  private final String name;
  private final NoteKeyType type;
  private final byte[] publicKey;
  private final int keyId;

  NoteVerifier(String name, NoteKeyType type, byte[] publicKey) {
    this.name = Text.keyName(name);
    this.type = type;
    this.publicKey =
        switch (type) {
          case ED25519, COSIGNATURE -> Ed25519Keys.requireSound(publicKey);
          case SM2 -> Sm2Keys.requireSound(publicKey);
        };
    this.keyId = type.keyId(name, publicKey);
  }

  /**
   * Strictly reads a vkey; refuses unknown types, a wrong key ID and keys that are no sound point.
   */
  public static NoteVerifier parse(String vkey) {
    String[] parts = vkey.split("\\+", 3);
    if (parts.length != 3) {
      throw new Malformed("a vkey has three parts: name+id+key");
    }
    byte[] encoded = Text.base64(parts[2], "key");
    NoteKeyType type = NoteKeyType.of(encoded);
    NoteVerifier verifier = new NoteVerifier(parts[0], type, type.publicKeyOf(encoded));
    if (!parts[1].equals(verifier.hexId())) {
      throw new Malformed("key ID does not match the key");
    }
    return verifier;
  }

  /** The key's name; for a log its origin. */
  public String name() {
    return name;
  }

  public NoteKeyType type() {
    return type;
  }

  public int keyId() {
    return keyId;
  }

  /** {@code name+hexid+base64(type || key)}. */
  public String vkey() {
    return name + "+" + hexId() + "+" + Text.base64(type.encode(publicKey));
  }

  /** Whether the signature line claims to be by this key. */
  public boolean isClaimedBy(NoteSignature signature) {
    return signature.keyId() == keyId && signature.name().equals(name);
  }

  /**
   * Whether the signature verifies over the text; the name and key ID on the line are not looked
   * at.
   */
  public boolean verifies(String text, NoteSignature signature) {
    byte[] message = Text.utf8(text);
    byte[] bytes = signature.signature();
    return switch (type) {
      case ED25519 -> Ed25519Keys.verify(publicKey, message, bytes);
      case SM2 -> Sm2Keys.verify(publicKey, message, bytes);
      case COSIGNATURE -> verifiesCosignature(text, bytes);
    };
  }

  private boolean verifiesCosignature(String text, byte[] bytes) {
    if (bytes.length != Long.BYTES + Ed25519Keys.SIGNATURE_LENGTH) {
      return false;
    }
    long time = ByteBuffer.wrap(bytes).getLong();
    byte[] signature = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
    return time >= 0 && Ed25519Keys.verify(publicKey, cosigned(text, time), signature);
  }

  static byte[] cosigned(String text, long time) {
    return Text.utf8("cosignature/v1\ntime " + time + "\n" + text);
  }

  private String hexId() {
    return "%08x".formatted(keyId);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteVerifier that && vkey().equals(that.vkey());
  }

  @Override
  public int hashCode() {
    return keyId;
  }

  @Override
  public String toString() {
    return vkey();
  }
}
