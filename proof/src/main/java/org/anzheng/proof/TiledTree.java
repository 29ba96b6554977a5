package org.anzheng.proof;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A published tree read from its tiles (瓦片树), at one published size. What it returns is only as
 * true as the tiles: check {@link #root()} against a signed checkpoint. Keeps a few dozen tiles;
 * not for use by several threads at once.
 */
public final class TiledTree implements HashReader, EntryReader {

  private static final int KEPT = 64;

  private final TileReader tiles;
  private final long size;
  private final Map<String, byte[]> kept = new RecentlyRead();

  public TiledTree(TileReader tiles, long size) {
    if (size < 0) {
      throw new IllegalArgumentException("negative size");
    }
    this.tiles = tiles;
    this.size = size;
  }

  /** The published size this tree is read at. */
  public long size() {
    return size;
  }

  /** Root computed from the tiles. */
  public byte[] root() {
    return MerkleTree.root(size, this);
  }

  /** Inclusion proof of a leaf at this size. */
  public List<byte[]> inclusionProof(long index) {
    return MerkleTree.inclusionProof(index, size, this);
  }

  /** Proof that an earlier size is a prefix of this one. */
  public List<byte[]> consistencyProof(long earlierSize) {
    return MerkleTree.consistencyProof(earlierSize, size, this);
  }

  @Override
  public byte[] subtree(int level, long index) {
    int tileLevel = level / Tile.HEIGHT;
    int within = level % Tile.HEIGHT;
    long first = index << within;
    byte[] tile = tile(tileLevel, first / Tile.FULL);
    int offset = (int) (first % Tile.FULL);
    return fold(tile, offset, 1 << within);
  }

  @Override
  public byte[] entry(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no entry " + index + " in a log of " + size);
    }
    Bundle bundle = new Bundle(index / Tile.FULL, width(0, index / Tile.FULL));
    List<byte[]> entries = Bundle.entries(read(bundle.path()));
    if (entries.size() < bundle.width()) {
      throw new Malformed(bundle.path() + " has too few entries");
    }
    return entries.get((int) (index % Tile.FULL));
  }

  private byte[] tile(int level, long index) {
    Tile tile = new Tile(level, index, width(level, index));
    byte[] bytes = read(tile.path());
    int expected = tile.width() * Hashes.LENGTH;
    // The full tile may stand in for a partial one that has been deleted.
    if (bytes.length != expected && bytes.length != Tile.FULL * Hashes.LENGTH) {
      throw new Malformed(tile.path() + " has " + bytes.length + " bytes, not " + expected);
    }
    return bytes;
  }

  private int width(int level, long index) {
    long nodes = level * Tile.HEIGHT >= Long.SIZE ? 0 : size >>> (level * Tile.HEIGHT);
    long width = Math.min(Tile.FULL, nodes - index * Tile.FULL);
    if (width < 1) {
      throw new IllegalArgumentException("no tile " + level + "/" + index + " in a log of " + size);
    }
    return (int) width;
  }

  private byte[] read(String path) {
    byte[] bytes = kept.get(path);
    if (bytes == null) {
      bytes = tiles.read(path);
      kept.put(path, bytes);
    }
    return bytes;
  }

  private static byte[] fold(byte[] tile, int offset, int count) {
    if (count == 1) {
      return Arrays.copyOfRange(tile, offset * Hashes.LENGTH, (offset + 1) * Hashes.LENGTH);
    }
    int half = count / 2;
    return Hashes.node(fold(tile, offset, half), fold(tile, offset + half, half));
  }

  private static final class RecentlyRead extends LinkedHashMap<String, byte[]> {

    private static final long serialVersionUID = 1L;

    RecentlyRead() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
      return size() > KEPT;
    }
  }
}
