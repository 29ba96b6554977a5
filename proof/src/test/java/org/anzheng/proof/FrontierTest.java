package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 65_535, 65_536, 65_537})
  void survivesStorageAndGrowsOnAsIfNeverStored(int size) {
    Frontier frontier = Frontier.EMPTY.appendAll(Leaves.hashes(0, size));
    Frontier stored = Frontier.fromBytes(frontier.toBytes());
    assertEquals(size, stored.size());
    assertEquals(frontier, stored);
    assertArrayEquals(Leaves.naiveRoot(Leaves.hashes(0, size)), stored.root());
    assertArrayEquals(
        Leaves.naiveRoot(Leaves.hashes(0, size + 300)),
        stored.appendAll(Leaves.hashes(size, size + 300)).root());
  }

  @Test
  void refusesBytesThatAreNoFrontier() {
    byte[] bytes = Frontier.EMPTY.appendAll(Leaves.hashes(0, 5)).toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(Malformed.class, () -> Frontier.fromBytes(cut));
    }
    byte[] negative = bytes.clone();
    negative[0] = (byte) 0x80;
    assertThrows(Malformed.class, () -> Frontier.fromBytes(negative));
    assertThrows(
        Malformed.class, () -> Frontier.fromBytes(Arrays.copyOf(bytes, bytes.length + 32)));
  }

  @Test
  void takesHashesOnly() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Frontier.EMPTY.append("a leaf, not its hash".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void callersCannotReachItsInside() {
    byte[] hash = Hashes.leaf(Leaves.entry(0));
    Frontier frontier = Frontier.EMPTY.append(hash);
    hash[0] ^= 1;
    frontier.root()[0] ^= 1;
    assertArrayEquals(Hashes.leaf(Leaves.entry(0)), frontier.root());
  }
}
