package org.anzheng.proof;

import java.security.MessageDigest;
import java.util.List;

/** Strict judgement of inclusion proofs (包含证明). */
public final class Inclusion {

  private Inclusion() {}

  /**
   * Whether the leaf with this hash stands at {@code index} in the tree of {@code size} with this
   * root. False for an index outside the tree, a proof of any other than the exact length, and
   * hashes that are not 32 bytes.
   */
  public static boolean verify(
      long index, long size, byte[] leafHash, List<byte[]> proof, byte[] root) {
    if (index < 0 || size <= 0 || index >= size || !Chains.areHashes(proof)) {
      return false;
    }
    if (leafHash.length != Hashes.LENGTH || root.length != Hashes.LENGTH) {
      return false;
    }
    int inner = Chains.innerLength(index, size);
    int border = Long.bitCount(index >>> inner);
    if (proof.size() != inner + border) {
      return false;
    }
    byte[] hash = Chains.inner(leafHash, proof.subList(0, inner), index);
    hash = Chains.borderRight(hash, proof.subList(inner, proof.size()));
    return MessageDigest.isEqual(hash, root);
  }
}
