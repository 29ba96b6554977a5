package org.anzheng.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tile (瓦片): up to 256 consecutive hashes of one level, eight tree levels apart from the next.
 *
 * @param level 0 for leaf hashes; each hash at level n+1 is the root of a full tile at level n
 * @param index position within the level
 * @param width number of hashes, 256 when full
 */
public record Tile(int level, long index, int width) {

  /** Hashes in a full tile. */
  public static final int FULL = TilePath.FULL;

  /** Tree levels from one tile level to the next. */
  static final int HEIGHT = 8;

  private static final Pattern FORM = Pattern.compile("tile/(0|[1-5]?[0-9]|6[0-3])/(.*)");

  public Tile {
    if (level < 0 || level > 63) {
      throw new IllegalArgumentException("no tile level " + level);
    }
    new TilePath(index, width);
  }

  /** {@code tile/<L>/<N>[.p/<W>]}. */
  public String path() {
    return "tile/" + level + "/" + new TilePath(index, width).text();
  }

  /** Strictly reads a path made by {@link #path}. */
  public static Tile parse(String path) {
    Matcher matcher = FORM.matcher(path);
    if (!matcher.matches()
        || (matcher.group(1).length() == 2 && matcher.group(1).startsWith("0"))) {
      throw new Malformed("not a tile path: " + path);
    }
    TilePath tail = TilePath.parse(matcher.group(2));
    return new Tile(Integer.parseInt(matcher.group(1)), tail.index(), tail.width());
  }

  /** The bytes of this tile, taken from any reader of hashes. */
  public byte[] bytes(HashReader hashes) {
    byte[] bytes = new byte[width * Hashes.LENGTH];
    for (int i = 0; i < width; i++) {
      byte[] hash = hashes.subtree(level * HEIGHT, index * FULL + i);
      System.arraycopy(hash, 0, bytes, i * Hashes.LENGTH, Hashes.LENGTH);
    }
    return bytes;
  }
}
