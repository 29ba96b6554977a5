package org.anzheng.proof;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * One signature line of a signed note (签名行): {@code — <name> base64(key ID || signature)}.
 *
 * @param name name of the key
 * @param keyId four bytes that, with the name, point out the key
 * @param signature what the key's algorithm produced
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

  private static final String PREFIX = "\u2014 ";

  public NoteSignature {
    Text.keyName(name);
    signature = signature.clone();
    if (signature.length == 0) {
      throw new Malformed("empty signature");
    }
  }

  @Override
  public byte[] signature() {
    return signature.clone();
  }

  /** The line without its newline. */
  public String line() {
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(keyId).put(signature).array();
    return PREFIX + name + " " + Text.base64(bytes);
  }

  /** The time that a witness's cosignature states; worth what the signature is worth. */
  public Instant cosignedAt() {
    if (signature.length != Long.BYTES + Ed25519Keys.SIGNATURE_LENGTH) {
      throw new Malformed("not a cosignature");
    }
    long seconds = ByteBuffer.wrap(signature).getLong();
    if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
      throw new Malformed("no such time");
    }
    return Instant.ofEpochSecond(seconds);
  }

  /** Strictly reads a line made by {@link #line}. */
  public static NoteSignature parse(String line) {
    int space = line.indexOf(' ', PREFIX.length());
    if (!line.startsWith(PREFIX) || space < 0) {
      throw new Malformed("not a signature line");
    }
    byte[] bytes = Text.base64(line.substring(space + 1), "signature");
    if (bytes.length <= Integer.BYTES) {
      throw new Malformed("signature line without signature");
    }
    return new NoteSignature(
        line.substring(PREFIX.length(), space),
        ByteBuffer.wrap(bytes).getInt(),
        Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature that && line().equals(that.line());
  }

  @Override
  public int hashCode() {
    return line().hashCode();
  }

  @Override
  public String toString() {
    return line();
  }
}
