package org.anzheng.proof;

import java.security.MessageDigest;
import java.util.List;

/**
 * Strict judgement of consistency proofs (一致性证明): nothing was removed or changed between two heads.
 */
public final class Consistency {

  private Consistency() {}

  /**
   * Whether the tree of {@code size1} with {@code root1} is a prefix of the tree of {@code size2}
   * with {@code root2}. A tree of size 0 proves nothing and is refused, as is any proof of other
   * than the exact length.
   */
  public static boolean verify(
      long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
    if (size1 < 1 || size2 < size1) {
      return false;
    }
    if (size1 == size2) {
      return proof.isEmpty() && MessageDigest.isEqual(root1, root2);
    }
    if (root1.length != Hashes.LENGTH || root2.length != Hashes.LENGTH) {
      return false;
    }
    return !proof.isEmpty() && Chains.areHashes(proof) && grows(size1, size2, root1, root2, proof);
  }

  private static boolean grows(
      long size1, long size2, byte[] root1, byte[] root2, List<byte[]> proof) {
    int shift = Long.numberOfTrailingZeros(size1);
    int fullInner = Chains.innerLength(size1 - 1, size2);
    int inner = fullInner - shift;
    int border = Long.bitCount((size1 - 1) >>> fullInner);
    // A first tree that is one complete subtree is its own seed; otherwise the proof carries the
    // seed.
    boolean complete = size1 == 1L << shift;
    byte[] seed = complete ? root1 : proof.getFirst();
    List<byte[]> rest = complete ? proof : proof.subList(1, proof.size());
    if (rest.size() != inner + border) {
      return false;
    }
    long mask = (size1 - 1) >>> shift;
    List<byte[]> lower = rest.subList(0, inner);
    List<byte[]> upper = rest.subList(inner, rest.size());
    byte[] first = Chains.borderRight(Chains.innerRight(seed, lower, mask), upper);
    byte[] second = Chains.borderRight(Chains.inner(seed, lower, mask), upper);
    return MessageDigest.isEqual(first, root1) && MessageDigest.isEqual(second, root2);
  }
}
