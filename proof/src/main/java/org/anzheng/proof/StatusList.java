package org.anzheng.proof;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Statuses by index (状态列表, IETF Token Status List): some bits each, the first in the lowest bits of
 * the first byte; compressed with zlib, base64url. What is compared is the inflated list, for zlib
 * output differs between libraries.
 */
public final class StatusList {

  /** Longest inflated list that is read, in bytes: a million entries of eight bits. */
  public static final int MAX_BYTES = 1 << 20;

  private static final int BEST = 9;

  private final int bits;
  private final byte[] bytes;

  private StatusList(int bits, byte[] bytes) {
    this.bits = bits;
    this.bytes = bytes;
    if (bits != 1 && bits != 2 && bits != 4 && bits != 8) {
      throw new Malformed("a status has 1, 2, 4 or 8 bits");
    }
  }

  /** A list of these statuses, one in each byte. */
  public static StatusList of(int bits, byte[] statuses) {
    StatusList list = new StatusList(bits, new byte[(statuses.length * bits + 7) / 8]);
    for (int i = 0; i < statuses.length; i++) {
      if (statuses[i] < 0 && bits < 8 || statuses[i] >> bits != 0 && bits < 8) {
        throw new Malformed("status " + statuses[i] + " has more than " + bits + " bits");
      }
      list.bytes[i * bits / 8] |= (byte) (statuses[i] << i * bits % 8);
    }
    return list;
  }

  /** Reads {@code bits} and {@code lst}. A bomb is refused before it has gone off. */
  public static StatusList decode(long bits, String lst) {
    if (bits > 8) {
      throw new Malformed("a status has 1, 2, 4 or 8 bits");
    }
    return new StatusList((int) bits, inflate(Text.base64url(lst, "lst")));
  }

  /** The value of {@code lst}. */
  public String encode() {
    Deflater zlib = new Deflater(BEST);
    try {
      zlib.setInput(bytes);
      zlib.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!zlib.finished()) {
        out.write(part, 0, zlib.deflate(part));
      }
      return Text.base64url(out.toByteArray());
    } finally {
      zlib.end();
    }
  }

  private static byte[] inflate(byte[] compressed) {
    Inflater zlib = new Inflater();
    try {
      zlib.setInput(compressed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      while (!zlib.finished()) {
        int count = zlib.inflate(part);
        if (count == 0 && !zlib.finished()) {
          throw new Malformed("the list ends too early or wants a dictionary");
        }
        out.write(part, 0, count);
        if (out.size() > MAX_BYTES) {
          throw new Malformed("the list is longer than any list");
        }
      }
      if (zlib.getRemaining() > 0) {
        throw new Malformed("something stands behind the list");
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new Malformed("the list is not compressed with zlib", e);
    } finally {
      zlib.end();
    }
  }

  /** Bits of each status. */
  public int bits() {
    return bits;
  }

  /** How many statuses the list has. */
  public int size() {
    return bytes.length * 8 / bits;
  }

  /** The status at an index, which must be one of the list's. */
  public int get(long index) {
    if (index < 0 || index >= size()) {
      throw new Malformed("there is no index " + index + " in a list of " + size());
    }
    int at = (int) index * bits;
    return (bytes[at / 8] & 0xff) >> at % 8 & (1 << bits) - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusList that
        && bits == that.bits
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * bits + Arrays.hashCode(bytes);
  }
}
