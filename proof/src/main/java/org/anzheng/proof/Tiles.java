package org.anzheng.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tiles and bundles (瓦片与条目包) a log of a given size publishes, and what their bytes are. */
public final class Tiles {

  private Tiles() {}

  /**
   * Tiles that exist at {@code newSize} and not, or not as wide, at {@code oldSize}; lowest level
   * first.
   */
  public static List<Tile> changed(long oldSize, long newSize) {
    requireGrowth(oldSize, newSize);
    List<Tile> changed = new ArrayList<>();
    for (int level = 0; newSize >>> level * Tile.HEIGHT > 0; level++) {
      long before = oldSize >>> level * Tile.HEIGHT;
      long after = newSize >>> level * Tile.HEIGHT;
      for (TilePath tile : spans(before, after)) {
        changed.add(new Tile(level, tile.index(), tile.width()));
      }
      if ((level + 1) * Tile.HEIGHT >= Long.SIZE) {
        break;
      }
    }
    return List.copyOf(changed);
  }

  /** Bundles that exist at {@code newSize} and not, or not as wide, at {@code oldSize}. */
  public static List<Bundle> changedBundles(long oldSize, long newSize) {
    requireGrowth(oldSize, newSize);
    return spans(oldSize, newSize).stream().map(t -> new Bundle(t.index(), t.width())).toList();
  }

  /**
   * Path and bytes of every tile that changes when these leaf hashes are appended to the log of
   * {@code oldSize}, whose own tiles are read from {@code existing}. From an empty log {@code
   * existing} is never asked.
   */
  public static Map<String, byte[]> grow(
      long oldSize, List<byte[]> newLeafHashes, TileReader existing) {
    HashReader hashes = new GrowingTree(new TiledTree(existing, oldSize), newLeafHashes);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Tile tile : changed(oldSize, oldSize + newLeafHashes.size())) {
      files.put(tile.path(), tile.bytes(hashes));
    }
    return files;
  }

  /** Path and bytes of every bundle that changes from one size to the other. */
  public static Map<String, byte[]> growBundles(long oldSize, long newSize, EntryReader entries) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Bundle bundle : changedBundles(oldSize, newSize)) {
      files.put(bundle.path(), bundle.bytes(entries));
    }
    return files;
  }

  private static List<TilePath> spans(long before, long after) {
    List<TilePath> spans = new ArrayList<>();
    if (before == after) {
      return spans;
    }
    for (long index = before / Tile.FULL; index * Tile.FULL < after; index++) {
      spans.add(new TilePath(index, (int) Math.min(Tile.FULL, after - index * Tile.FULL)));
    }
    return spans;
  }

  private static void requireGrowth(long oldSize, long newSize) {
    if (oldSize < 0 || newSize < oldSize) {
      throw new IllegalArgumentException("a log does not go from " + oldSize + " to " + newSize);
    }
  }
}
