package org.anzheng.proof;

import java.util.List;

/** The hash chains that both kinds of proof are folded with. */
final class Chains {

  private Chains() {}

  static boolean areHashes(List<byte[]> proof) {
    return proof.stream().allMatch(hash -> hash.length == Hashes.LENGTH);
  }

  /** Levels below the point where the path of the leaf meets the right border of the tree. */
  static int innerLength(long index, long size) {
    return Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
  }

  static byte[] inner(byte[] seed, List<byte[]> proof, long index) {
    byte[] hash = seed;
    for (int i = 0; i < proof.size(); i++) {
      boolean leftChild = (index >>> i & 1) == 0;
      hash = leftChild ? Hashes.node(hash, proof.get(i)) : Hashes.node(proof.get(i), hash);
    }
    return hash;
  }

  /**
   * As {@link #inner}, but only with the siblings on the left: the older tree had nothing on the
   * right.
   */
  static byte[] innerRight(byte[] seed, List<byte[]> proof, long index) {
    byte[] hash = seed;
    for (int i = 0; i < proof.size(); i++) {
      if ((index >>> i & 1) == 1) {
        hash = Hashes.node(proof.get(i), hash);
      }
    }
    return hash;
  }

  static byte[] borderRight(byte[] seed, List<byte[]> proof) {
    byte[] hash = seed;
    for (byte[] sibling : proof) {
      hash = Hashes.node(sibling, hash);
    }
    return hash;
  }
}
