package org.anzheng.proof;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The head of a log at one size (检查点, C2SP tlog-checkpoint). Our logs have no extension lines,
 * which nobody could audit, and never sign the empty log, so neither exists as a checkpoint here.
 *
 * @param origin name of the log
 * @param size number of leaves, at least 1
 * @param root root hash at that size
 */
public record Checkpoint(String origin, long size, byte[] root) {

  public Checkpoint {
    Text.line(origin, "origin");
    root = root.clone();
    if (size < 1) {
      throw new Malformed("a log of size " + size + " is never signed");
    }
    if (root.length != Hashes.LENGTH) {
      throw new Malformed("root is not 32 bytes");
    }
  }

  @Override
  public byte[] root() {
    return root.clone();
  }

  /** The three lines that are signed. */
  public String text() {
    return origin + "\n" + size + "\n" + Text.base64(root) + "\n";
  }

  /** Strictly reads the text of a checkpoint: exactly three lines. */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[3].isEmpty()) {
      throw new Malformed("a checkpoint has three lines: origin, size, root");
    }
    return new Checkpoint(lines[0], Text.decimal(lines[1], "size"), Text.hash(lines[2], "root"));
  }

  /** Signs with the log's keys, whose names must be the origin. */
  public SignedNote sign(List<NoteSigner> signers) {
    for (NoteSigner signer : signers) {
      if (!signer.verifier().name().equals(origin)) {
        throw new IllegalArgumentException(
            "key " + signer.verifier().name() + " is not of " + origin);
      }
    }
    return SignedNote.sign(text(), signers);
  }

  /** Whether the leaf with this hash is in the log at this checkpoint. */
  public boolean includes(long index, byte[] leafHash, List<byte[]> proof) {
    return Inclusion.verify(index, size, leafHash, proof, root);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkpoint that
        && size == that.size
        && origin.equals(that.origin)
        && MessageDigest.isEqual(root, that.root);
  }

  @Override
  public int hashCode() {
    return Objects.hash(origin, size, Arrays.hashCode(root));
  }

  @Override
  public String toString() {
    return text();
  }
}
