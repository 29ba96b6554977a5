package org.anzheng.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strictly reads what {@link Cbor} writes: shortest heads, keys in order and once, bounded size and
 * depth, nothing left over, none of the kinds a signed code has no use for.
 */
final class CborReader {

  /** A code that a camera reads holds less. */
  static final int MAX_BYTES = 4_096;

  private static final int MAX_DEPTH = 8;

  private final byte[] bytes;
  private int at;

  private CborReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads one value. */
  static Object read(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new Malformed("longer than any signed code");
    }
    CborReader reader = new CborReader(bytes);
    Object value = reader.value(0);
    if (reader.at != bytes.length) {
      throw reader.wrong("something stands behind the value");
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw wrong("nested too deep");
    }
    int first = octet();
    long number = number(first & 31);
    return switch (first >> 5) {
      case Cbor.UNSIGNED -> number;
      case Cbor.NEGATIVE -> -1 - number;
      case Cbor.BYTES -> take(number);
      case Cbor.TEXT -> Text.utf8(take(number));
      case Cbor.ARRAY -> elements(number, depth);
      case Cbor.MAP -> members(number, depth);
      case Cbor.TAG -> new Cbor.Tagged(number, value(depth + 1));
      default -> throw wrong("a kind that is not used here");
    };
  }

  private List<Object> elements(long count, int depth) {
    requireRoom(count);
    List<Object> elements = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      elements.add(value(depth + 1));
    }
    return Collections.unmodifiableList(elements);
  }

  private Map<Object, Object> members(long count, int depth) {
    requireRoom(count);
    Map<Object, Object> members = new LinkedHashMap<>();
    byte[] before = {};
    for (long i = 0; i < count; i++) {
      int start = at;
      Object key = value(depth + 1);
      if (!(key instanceof Long) && !(key instanceof String)) {
        throw wrong("a key that is neither number nor text");
      }
      byte[] encoded = Arrays.copyOfRange(bytes, start, at);
      if (Arrays.compareUnsigned(before, encoded) >= 0) {
        throw wrong("keys twice or out of order");
      }
      before = encoded;
      members.put(key, value(depth + 1));
    }
    return Collections.unmodifiableMap(members);
  }

  /** The number in a head, in its shortest form, below 2^63. */
  private long number(int low) {
    if (low < 24) {
      return low;
    }
    if (low > 27) {
      throw wrong("a length that is not told beforehand");
    }
    int width = 1 << low - 24;
    long number = 0;
    for (int i = 0; i < width; i++) {
      number = number << Byte.SIZE | octet();
    }
    if (number < 0 || Cbor.width(number) != width) {
      throw wrong("a number too large or not in its shortest form");
    }
    return number;
  }

  private void requireRoom(long count) {
    if (count > bytes.length - at) {
      throw wrong("ends too early");
    }
  }

  private byte[] take(long length) {
    requireRoom(length);
    at += (int) length;
    return Arrays.copyOfRange(bytes, at - (int) length, at);
  }

  private int octet() {
    requireRoom(1);
    return bytes[at++] & 0xff;
  }

  private Malformed wrong(String what) {
    return new Malformed("CBOR at " + at + ": " + what);
  }
}
