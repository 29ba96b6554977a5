package org.anzheng.proof;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * A private key that signs notes (签名私钥), written as {@code PRIVATE+KEY+name+hexid+base64(type ||
 * key)}, the form of Go's {@code sumdb/note} for Ed25519.
 */
public final class NoteSigner {

  private static final String PREFIX = "PRIVATE+KEY+";

  private final NoteVerifier verifier;
  private final byte[] privateKey;
  private final SecureRandom random;

  private NoteSigner(String name, NoteKeyType type, byte[] privateKey, SecureRandom random) {
    byte[] publicKey =
        switch (type) {
          case ED25519, COSIGNATURE -> Ed25519Keys.publicKey(privateKey);
          case SM2 -> Sm2Keys.publicKey(privateKey);
        };
    this.verifier = new NoteVerifier(name, type, publicKey);
    this.privateKey = privateKey;
    this.random = random;
  }

  /** A new key. */
  public static NoteSigner generate(NoteKeyType type, String name, SecureRandom random) {
    byte[] key =
        switch (type) {
          case ED25519, COSIGNATURE -> Ed25519Keys.newSeed(random);
          case SM2 -> Sm2Keys.newPrivateKey(random);
        };
    return new NoteSigner(name, type, key, random);
  }

  /** Strictly reads what {@link #skey} wrote. */
  public static NoteSigner parse(String skey) {
    String[] parts =
        skey.startsWith(PREFIX) ? skey.substring(PREFIX.length()).split("\\+", 3) : null;
    if (parts == null || parts.length != 3) {
      throw new Malformed("a private key reads PRIVATE+KEY+name+id+key");
    }
    byte[] encoded = Text.base64(parts[2], "key");
    NoteKeyType type = NoteKeyType.of(encoded);
    NoteSigner signer =
        new NoteSigner(parts[0], type, type.privateKeyOf(encoded), new SecureRandom());
    if (!parts[1].equals("%08x".formatted(signer.verifier.keyId()))) {
      throw new Malformed("key ID does not match the key");
    }
    return signer;
  }

  /** The private key as text. Secret: for the key store only. */
  public String skey() {
    String id = "%08x".formatted(verifier.keyId());
    String key = Text.base64(verifier.type().encode(privateKey));
    return PREFIX + verifier.name() + "+" + id + "+" + key;
  }

  /** The public half. */
  public NoteVerifier verifier() {
    return verifier;
  }

  /** Signs the text of a note. A cosigning key needs a time: {@link #cosign}. */
  public NoteSignature sign(String text) {
    byte[] message = Text.utf8(text);
    return line(
        switch (verifier.type()) {
          case ED25519 -> Ed25519Keys.sign(privateKey, message);
          case SM2 -> Sm2Keys.sign(privateKey, message, random);
          case COSIGNATURE -> throw new IllegalStateException("a cosignature needs a time");
        });
  }

  /** Cosigns the text of a checkpoint as a witness at this time (C2SP tlog-cosignature v1). */
  public NoteSignature cosign(String text, Instant time) {
    if (verifier.type() != NoteKeyType.COSIGNATURE) {
      throw new IllegalStateException("not a cosigning key");
    }
    long seconds = time.getEpochSecond();
    byte[] signature = Ed25519Keys.sign(privateKey, NoteVerifier.cosigned(text, seconds));
    return line(
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(seconds).put(signature).array());
  }

  private NoteSignature line(byte[] signature) {
    return new NoteSignature(verifier.name(), verifier.keyId(), signature);
  }

  /** Never the private key. */
  @Override
  public String toString() {
    return "signer of " + verifier.vkey();
  }
}
