package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/** Logs for tests: predictable leaves, their hashes, their published files. */
final class Leaves {

  private Leaves() {}

  static byte[] entry(long index) {
    return ("leaf " + index).getBytes(StandardCharsets.UTF_8);
  }

  static List<byte[]> hashes(long from, long to) {
    return LongStream.range(from, to).mapToObj(i -> Hashes.leaf(entry(i))).toList();
  }

  /** The definition of RFC 6962, word for word, to compare everything else with. */
  static byte[] naiveRoot(List<byte[]> hashes) {
    int n = hashes.size();
    if (n == 0) {
      return Hashes.sha256();
    }
    if (n == 1) {
      return hashes.getFirst();
    }
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return Hashes.node(naiveRoot(hashes.subList(0, k)), naiveRoot(hashes.subList(k, n)));
  }

  /** The files of a log that grew through these sizes. */
  static Map<String, byte[]> publish(long... sizes) {
    Map<String, byte[]> files = new HashMap<>();
    long size = 0;
    for (long next : sizes) {
      files.putAll(Tiles.grow(size, hashes(size, next), reader(files)));
      files.putAll(Tiles.growBundles(size, next, Leaves::entry));
      size = next;
    }
    return files;
  }

  static TileReader reader(Map<String, byte[]> files) {
    return path -> {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new AssertionError("asked for the unpublished " + path);
      }
      return bytes;
    };
  }

  /** A copy with one random bit of one random hash turned. */
  static List<byte[]> flip(List<byte[]> proof, Random random) {
    List<byte[]> flipped = new ArrayList<>(proof);
    int at = random.nextInt(flipped.size());
    flipped.set(at, flip(flipped.get(at), random));
    return flipped;
  }

  static byte[] flip(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    int bit = random.nextInt(flipped.length * 8);
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    return flipped;
  }
}
