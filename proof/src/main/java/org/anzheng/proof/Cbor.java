package org.anzheng.proof;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * As much of CBOR (RFC 8949) as a signed code needs, in deterministic encoding: whole numbers, byte
 * and text strings, arrays, maps whose keys are numbers or texts, tags. Every value has one
 * encoding; {@link CborReader} refuses all others.
 */
final class Cbor {

  static final int UNSIGNED = 0;
  static final int NEGATIVE = 1;
  static final int BYTES = 2;
  static final int TEXT = 3;
  static final int ARRAY = 4;
  static final int MAP = 5;
  static final int TAG = 6;

  /** A value under a tag. */
  record Tagged(long tag, Object value) {}

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Cbor() {}

  /** The encoding of a value made of Long, byte[], String, List, Map and {@link Tagged}. */
  static byte[] encode(Object value) {
    Cbor writer = new Cbor();
    writer.write(value);
    return writer.out.toByteArray();
  }

  private void write(Object value) {
    switch (value) {
      case Long number when number < 0 -> head(NEGATIVE, -1 - number);
      case Long number -> head(UNSIGNED, number);
      case byte[] bytes -> {
        head(BYTES, bytes.length);
        out.writeBytes(bytes);
      }
      case String text -> {
        byte[] bytes = Text.utf8(text);
        head(TEXT, bytes.length);
        out.writeBytes(bytes);
      }
      case List<?> list -> {
        head(ARRAY, list.size());
        list.forEach(this::write);
      }
      case Map<?, ?> map -> members(map);
      case Tagged tagged -> {
        head(TAG, tagged.tag());
        write(tagged.value());
      }
      default -> throw new IllegalArgumentException("no CBOR for " + value.getClass());
    }
  }

  /** Keys in the bytewise order of their encodings. */
  private void members(Map<?, ?> map) {
    SortedMap<byte[], Object> sorted = new TreeMap<>(Arrays::compareUnsigned);
    map.forEach((key, member) -> sorted.put(encode(key), member));
    head(MAP, sorted.size());
    sorted.forEach((key, member) -> {
      out.writeBytes(key);
      write(member);
    });
  }

  /** The shortest head there is for this number. */
  private void head(int type, long number) {
    int width = width(number);
    int first = type << 5;
    if (width == 0) {
      out.write(first | (int) number);
      return;
    }
    out.write(first | 24 + Integer.numberOfTrailingZeros(width));
    for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write((int) (number >>> shift) & 0xff);
    }
  }

  /** Bytes that follow the first one; none for a number below 24. */
  static int width(long number) {
    if (number < 24) {
      return 0;
    }
    if (number < 1L << 8) {
      return 1;
    }
    if (number < 1L << 16) {
      return 2;
    }
    return number < 1L << 32 ? 4 : 8;
  }
}
