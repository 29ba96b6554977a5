package org.anzheng.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree (默克尔树) of RFC 6962 as pure functions: root, inclusion proof, consistency proof.
 */
public final class MerkleTree {

  private MerkleTree() {}

  /** Root of the tree over the first {@code size} leaves. */
  public static byte[] root(long size, HashReader hashes) {
    if (size < 0) {
      throw new IllegalArgumentException("negative size");
    }
    return size == 0 ? Hashes.emptyRoot() : range(0, size, hashes);
  }

  /**
   * Inclusion proof of leaf {@code index} in the tree of {@code size}, the leaf's sibling first.
   */
  public static List<byte[]> inclusionProof(long index, long size, HashReader hashes) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
    }
    List<byte[]> proof = new ArrayList<>();
    path(index, 0, size, hashes, proof);
    return List.copyOf(proof);
  }

  /** Proof that the tree of {@code size1} is a prefix of the tree of {@code size2}. */
  public static List<byte[]> consistencyProof(long size1, long size2, HashReader hashes) {
    if (size1 < 1 || size1 > size2) {
      throw new IllegalArgumentException("no consistency from " + size1 + " to " + size2);
    }
    List<byte[]> proof = new ArrayList<>();
    subproof(size1, 0, size2, true, hashes, proof);
    return List.copyOf(proof);
  }

  /** MTH of RFC 6962 over the leaves from {@code from} up to but excluding {@code to}. */
  private static byte[] range(long from, long to, HashReader hashes) {
    long n = to - from;
    if (Long.bitCount(n) == 1) {
      int level = Long.numberOfTrailingZeros(n);
      return hashes.subtree(level, from >>> level);
    }
    long split = from + largestPowerBelow(n);
    return Hashes.node(range(from, split, hashes), range(split, to, hashes));
  }

  private static void path(long leaf, long from, long to, HashReader hashes, List<byte[]> proof) {
    long n = to - from;
    if (n == 1) {
      return;
    }
    long split = from + largestPowerBelow(n);
    if (leaf < split) {
      path(leaf, from, split, hashes, proof);
      proof.add(range(split, to, hashes));
    } else {
      path(leaf, split, to, hashes, proof);
      proof.add(range(from, split, hashes));
    }
  }

  private static void subproof(
      long end, long from, long to, boolean known, HashReader hashes, List<byte[]> proof) {
    if (end == to) {
      if (!known) {
        proof.add(range(from, to, hashes));
      }
      return;
    }
    long split = from + largestPowerBelow(to - from);
    if (end <= split) {
      subproof(end, from, split, known, hashes, proof);
      proof.add(range(split, to, hashes));
    } else {
      subproof(end, split, to, false, hashes, proof);
      proof.add(range(from, split, hashes));
    }
  }

  private static long largestPowerBelow(long n) {
    return Long.highestOneBit(n - 1);
  }
}
