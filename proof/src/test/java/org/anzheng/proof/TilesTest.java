package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

  @Test
  void theExampleOfTheSpecificationHasItsTiles() {
    List<String> paths = Tiles.changed(0, 70_000).stream().map(Tile::path).toList();
    assertEquals(273 + 1 + 1 + 1 + 1, paths.size());
    assertTrue(
        paths.containsAll(
            List.of(
                "tile/0/272",
                "tile/0/273.p/112",
                "tile/1/000",
                "tile/1/001.p/17",
                "tile/2/000.p/1")));
  }

  @Test
  void aMultipleOf256HasNoEmptyTile() {
    assertEquals(
        List.of("tile/0/000", "tile/1/000.p/1"),
        Tiles.changed(0, 256).stream().map(Tile::path).toList());
    assertEquals(
        List.of("tile/entries/000"),
        Tiles.changedBundles(0, 256).stream().map(Bundle::path).toList());
    assertEquals(
        List.of("tile/0/001.p/1"), Tiles.changed(256, 257).stream().map(Tile::path).toList());
    assertEquals(List.of(), Tiles.changed(256, 256));
    assertEquals(List.of(), Tiles.changed(0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 254, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 70_000})
  void everyPublishedSizeHasItsRootAndProofs(long size) {
    Map<String, byte[]> files = Leaves.publish(size);
    TiledTree tree = new TiledTree(Leaves.reader(files), size);
    byte[] root = tree.root();
    assertArrayEquals(Leaves.naiveRoot(Leaves.hashes(0, size)), root);
    Random random = new Random(size);
    for (int round = 0; round < 50; round++) {
      long index = round == 0 ? size - 1 : random.nextLong(size);
      assertArrayEquals(Leaves.entry(index), tree.entry(index));
      byte[] leaf = Hashes.leaf(tree.entry(index));
      assertTrue(Inclusion.verify(index, size, leaf, tree.inclusionProof(index), root));
    }
  }

  @Test
  void growingInStepsLeavesEveryPublishedSizeReadable() {
    Random random = new Random(256);
    long[] sizes = new long[60];
    long size = 0;
    for (int i = 0; i < sizes.length; i++) {
      // Steps that meet the borders of tiles as well as ones that do not.
      size += i % 7 == 3 ? 256 - size % 256 : 1 + random.nextInt(300);
      sizes[i] = size;
    }
    Map<String, byte[]> grown = Leaves.publish(sizes);
    List<byte[]> hashes = Leaves.hashes(0, size);
    TiledTree last = new TiledTree(Leaves.reader(grown), size);
    for (long published : sizes) {
      byte[] root = new TiledTree(Leaves.reader(grown), published).root();
      assertArrayEquals(Leaves.naiveRoot(hashes.subList(0, (int) published)), root);
      assertTrue(
          Consistency.verify(published, size, root, last.root(), last.consistencyProof(published)));
    }
    Leaves.publish(size).forEach((path, bytes) -> assertArrayEquals(bytes, grown.get(path), path));
  }

  @Test
  void theFullTileStandsInForADeletedPartialOne() {
    Map<String, byte[]> files = new HashMap<>(Leaves.publish(200, 300));
    TileReader fallback = path -> files.getOrDefault(path, files.get(path.split("\\.p/")[0]));
    byte[] before = new TiledTree(fallback, 200).root();
    files.remove("tile/0/000.p/200");
    files.remove("tile/entries/000.p/200");
    TiledTree after = new TiledTree(fallback, 200);
    assertArrayEquals(before, after.root());
    assertArrayEquals(Leaves.entry(199), after.entry(199));
    assertThrows(IllegalArgumentException.class, () -> after.entry(200));
  }

  @Test
  void aTurnedBitInAnyTileChangesTheRoot() {
    Random random = new Random(7);
    Map<String, byte[]> files = Leaves.publish(70_000);
    byte[] root = new TiledTree(Leaves.reader(files), 70_000).root();
    for (String path :
        List.of("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1")) {
      Map<String, byte[]> tampered = new HashMap<>(files);
      byte[] tile = Leaves.flip(files.get(path), random);
      tampered.put(path, tile);
      TiledTree tree = new TiledTree(Leaves.reader(tampered), 70_000);
      boolean caught = !Arrays.equals(root, tree.root());
      // The full tile of level 1 is covered by the hash above it: its own proofs fail instead.
      boolean covered = path.equals("tile/1/000");
      assertEquals(!covered, caught, path);
      if (covered) {
        long index = 300;
        assertFalse(
            Inclusion.verify(
                index, 70_000, Hashes.leaf(Leaves.entry(index)), tree.inclusionProof(index), root));
      }
    }
  }

  @Test
  void tilesOfTheWrongLengthAreRefused() {
    Map<String, byte[]> files = new HashMap<>(Leaves.publish(5));
    files.put("tile/0/000.p/5", new byte[4 * 32]);
    TiledTree tree = new TiledTree(Leaves.reader(files), 5);
    assertThrows(Malformed.class, tree::root);
  }
}
