package org.anzheng.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The right edge of a tree (压缩前沿): all that is needed to append leaves and to compute the root.
 * Immutable; at most 63 hashes whatever the size.
 */
public final class Frontier {

  /** The frontier of the tree without leaves. */
  public static final Frontier EMPTY = new Frontier(0, List.of());

  private final long size;
  // Roots of the complete subtrees, the largest (leftmost) first: one for each bit set in size.
  private final List<byte[]> peaks;

  private Frontier(long size, List<byte[]> peaks) {
    this.size = size;
    this.peaks = peaks;
  }

  /** Number of leaves. */
  public long size() {
    return size;
  }

  /** Root hash of the tree of this size; for size 0 the hash of nothing. */
  public byte[] root() {
    if (peaks.isEmpty()) {
      return Hashes.emptyRoot();
    }
    byte[] root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = Hashes.node(peaks.get(i), root);
    }
    return root.clone();
  }

  /** The frontier after one more leaf. */
  public Frontier append(byte[] leafHash) {
    return appendAll(List.of(leafHash));
  }

  /** The frontier after these leaves, in this order; arguments are leaf <em>hashes</em>. */
  public Frontier appendAll(Iterable<byte[]> leafHashes) {
    List<byte[]> grown = new ArrayList<>(peaks);
    long n = size;
    for (byte[] leafHash : leafHashes) {
      byte[] hash = requireHash(leafHash).clone();
      for (long bits = n; (bits & 1) == 1; bits >>>= 1) {
        hash = Hashes.node(grown.removeLast(), hash);
      }
      grown.add(hash);
      n = Math.incrementExact(n);
    }
    return new Frontier(n, List.copyOf(grown));
  }

  /** Big-endian size (8 bytes) followed by the peaks, 32 bytes each. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + Hashes.LENGTH * peaks.size());
    bytes.putLong(size);
    peaks.forEach(bytes::put);
    return bytes.array();
  }

  /** Reads what {@link #toBytes} wrote, and nothing else. */
  public static Frontier fromBytes(byte[] bytes) {
    if (bytes.length < Long.BYTES) {
      throw new Malformed("frontier shorter than its size");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long size = buffer.getLong();
    if (size < 0 || buffer.remaining() != Hashes.LENGTH * Long.bitCount(size)) {
      throw new Malformed("frontier does not have one hash for each bit of its size");
    }
    List<byte[]> peaks = new ArrayList<>();
    while (buffer.hasRemaining()) {
      byte[] peak = new byte[Hashes.LENGTH];
      buffer.get(peak);
      peaks.add(peak);
    }
    return new Frontier(size, List.copyOf(peaks));
  }

  private static byte[] requireHash(byte[] hash) {
    if (hash.length != Hashes.LENGTH) {
      throw new IllegalArgumentException("a leaf hash has 32 bytes, not " + hash.length);
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frontier that && Arrays.equals(toBytes(), that.toBytes());
  }

  @Override
  public int hashCode() {
    return Objects.hash(size, Arrays.hashCode(root()));
  }

  @Override
  public String toString() {
    return "Frontier of " + size + " leaves";
  }
}
