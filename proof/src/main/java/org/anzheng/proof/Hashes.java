package org.anzheng.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Hashing of the tree (散列): SHA-256 with the RFC 6962 domain separation of leaves and nodes. */
public final class Hashes {

  /** Length of every hash in bytes. */
  public static final int LENGTH = 32;

  private static final byte LEAF = 0x00;
  private static final byte NODE = 0x01;

  private Hashes() {}

  /** SHA-256 over the concatenation of the parts. */
  public static byte[] sha256(byte[]... parts) {
    MessageDigest digest = newSha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /** Hash of a leaf: SHA-256(0x00 || leaf). */
  public static byte[] leaf(byte[] leaf) {
    MessageDigest digest = newSha256();
    digest.update(LEAF);
    return digest.digest(leaf);
  }

  /** Hash of an inner node: SHA-256(0x01 || left || right). */
  public static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = newSha256();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  /** Root of the tree without leaves: SHA-256 of nothing. */
  public static byte[] emptyRoot() {
    return newSha256().digest();
  }

  /** A new SM3 (GB/T 32905), for callers that stream large files. */
  public static Digest newSm3() {
    return new SM3Digest();
  }

  /** A new SHA-256, for callers that stream large files. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
