package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Salted commitments to records (记录承诺): the log shows them to everybody and they tell nobody
 * anything, until header or body and its salt are laid open. Without the salt a body cannot be
 * guessed; destroying body and salt erases it for good and leaves the chain of headers whole.
 */
public final class Commitments {

  /** Bytes of a salt. */
  public static final int SALT_LENGTH = 32;

  /** {@code prev} of the first record of a chain. */
  public static final String FIRST_PREV = "A".repeat(43);

  private static final byte[] RECORD_TAG = tag("anzheng/rec/1");
  private static final byte[] BODY_TAG = tag("anzheng/body/1");
  private static final String LEAF_PREFIX = "rec/1 ";
  private static final int LEAF_LENGTH = LEAF_PREFIX.length() + FIRST_PREV.length();

  private Commitments() {}

  /** A new salt. */
  public static byte[] newSalt(SecureRandom random) {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    return salt;
  }

  /** c = SHA-256("anzheng/rec/1" || 0x00 || hsalt || SHA-256(header)). */
  public static byte[] record(byte[] hsalt, byte[] header) {
    return Hashes.sha256(RECORD_TAG, requireSalt(hsalt), Hashes.sha256(header));
  }

  /** SHA-256("anzheng/body/1" || 0x00 || bsalt || SHA-256(body)). */
  public static byte[] body(byte[] bsalt, byte[] body) {
    return bodyOfHash(bsalt, Hashes.sha256(body));
  }

  /** As {@link #body}, for a body that was streamed and of which only the SHA-256 is at hand. */
  public static byte[] bodyOfHash(byte[] bsalt, byte[] bodySha256) {
    if (bodySha256.length != Hashes.LENGTH) {
      throw new IllegalArgumentException("not a SHA-256");
    }
    return Hashes.sha256(BODY_TAG, requireSalt(bsalt), bodySha256);
  }

  /**
   * A commitment or leaf hash as the 43 characters used in {@code prev}, {@code body} and {@code
   * case_head}.
   */
  public static String text(byte[] hash) {
    if (hash.length != Hashes.LENGTH) {
      throw new IllegalArgumentException("not a hash");
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** Strictly reads what {@link #text} wrote. */
  public static byte[] parse(String text) {
    try {
      byte[] hash = Base64.getUrlDecoder().decode(text);
      if (hash.length == Hashes.LENGTH && text(hash).equals(text)) {
        return hash;
      }
    } catch (IllegalArgumentException e) {
      throw new Malformed("not a base64url hash", e);
    }
    throw new Malformed("not a base64url hash of 43 characters");
  }

  /** Leaf of type 1: the 49 ASCII bytes {@code rec/1 } and the commitment as text. */
  public static byte[] recordLeaf(byte[] commitment) {
    return (LEAF_PREFIX + text(commitment)).getBytes(StandardCharsets.US_ASCII);
  }

  /** The commitment in a leaf of type 1; empty if the leaf is of another type. */
  public static Optional<byte[]> ofRecordLeaf(byte[] leaf) {
    String text = new String(leaf, StandardCharsets.ISO_8859_1);
    if (leaf.length != LEAF_LENGTH || !text.startsWith(LEAF_PREFIX)) {
      return Optional.empty();
    }
    return Optional.of(parse(text.substring(LEAF_PREFIX.length())));
  }

  private static byte[] requireSalt(byte[] salt) {
    if (salt.length != SALT_LENGTH) {
      throw new IllegalArgumentException("a salt has 32 bytes");
    }
    return salt;
  }

  private static byte[] tag(String text) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    return Arrays.copyOf(ascii, ascii.length + 1);
  }
}
