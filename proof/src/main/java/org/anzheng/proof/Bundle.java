package org.anzheng.proof;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An entry bundle (条目包): up to 256 consecutive leaves, each behind its length as a big-endian
 * uint16.
 *
 * @param index position among the bundles; the first entry is {@code index * 256}
 * @param width number of entries, 256 when full
 */
public record Bundle(long index, int width) {

  /** Longest entry that a bundle can hold. */
  public static final int MAX_ENTRY = 65_535;

  private static final String PREFIX = "tile/entries/";

  public Bundle {
    new TilePath(index, width);
  }

  /** {@code tile/entries/<N>[.p/<W>]}. */
  public String path() {
    return PREFIX + new TilePath(index, width).text();
  }

  /** Strictly reads a path made by {@link #path}. */
  public static Bundle parse(String path) {
    if (!path.startsWith(PREFIX)) {
      throw new Malformed("not a bundle path: " + path);
    }
    TilePath tail = TilePath.parse(path.substring(PREFIX.length()));
    return new Bundle(tail.index(), tail.width());
  }

  /** The bytes of this bundle. */
  public byte[] bytes(EntryReader entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < width; i++) {
      byte[] entry = entries.entry(index * Tile.FULL + i);
      if (entry.length > MAX_ENTRY) {
        throw new IllegalArgumentException("entry of " + entry.length + " bytes");
      }
      bytes.write(entry.length >>> 8);
      bytes.write(entry.length & 0xff);
      bytes.writeBytes(entry);
    }
    return bytes.toByteArray();
  }

  /** The entries of a bundle file; refuses more than 256 and anything left over. */
  public static List<byte[]> entries(byte[] bytes) {
    List<byte[]> entries = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      if (bytes.length - at < 2) {
        throw new Malformed("bundle ends inside a length");
      }
      int length = (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
      at += 2;
      if (bytes.length - at < length || entries.size() == Tile.FULL) {
        throw new Malformed("bundle ends inside an entry or holds more than 256");
      }
      entries.add(Arrays.copyOfRange(bytes, at, at + length));
      at += length;
    }
    return List.copyOf(entries);
  }
}
