package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One value has one encoding, and nothing else is read. */
class CborTest {

  @Test
  void theExamplesOfTheStandardAreWrittenAndReadBack() {
    Map<String, Object> examples =
        Map.ofEntries(
            Map.entry("00", 0L),
            Map.entry("17", 23L),
            Map.entry("1818", 24L),
            Map.entry("1903e8", 1000L),
            Map.entry("1a000f4240", 1_000_000L),
            Map.entry("1b000000e8d4a51000", 1_000_000_000_000L),
            Map.entry("20", -1L),
            Map.entry("3903e7", -1000L),
            Map.entry("62c3bc", "ü"),
            Map.entry("63e6b0b4", "水"),
            Map.entry("80", List.of()),
            Map.entry("83010203", List.of(1L, 2L, 3L)),
            Map.entry("a201020304", Map.of(3L, 4L, 1L, 2L)),
            Map.entry("c074323031332d30332d32315432303a30343a30305a", tagged()));
    examples.forEach((hex, value) -> {
      assertEquals(hex, HexFormat.of().formatHex(Cbor.encode(value)));
      assertEquals(value, CborReader.read(HexFormat.of().parseHex(hex)));
    });
    byte[] four = {1, 2, 3, 4};
    assertArrayEquals(four, (byte[]) CborReader.read(Cbor.encode(four)));
  }

  private static Cbor.Tagged tagged() {
    return new Cbor.Tagged(0, "2013-03-21T20:04:00Z");
  }

  @Test
  void everyOtherSpellingIsRefused() {
    for (String hex :
        List.of(
            "", // nothing
            "0000", // something behind the value
            "1817", // 23 in two bytes
            "190018", // 24 in three bytes
            "1a0000ffff",
            "1b00000000ffffffff",
            "1bffffffffffffffff", // beyond 2^63
            "5f42010243030405ff", // a length not told beforehand
            "9f01ff",
            "bf0102ff",
            "4201", // ends too early
            "8201",
            "62c328", // not UTF-8
            "a203040102", // keys out of order
            "a201020102", // a key twice
            "a1800a", // a key that is an array
            "f4", // false
            "f6", // null
            "fb3ff199999999999a", // a fraction
            "9b7fffffffffffffff", // more elements than there are bytes
            "5a7fffffff")) {
      assertThrows(Malformed.class, () -> CborReader.read(HexFormat.of().parseHex(hex)), hex);
    }
    assertThrows(
        Malformed.class, () -> CborReader.read(HexFormat.of().parseHex("81".repeat(9) + "00")));
    assertThrows(
        Malformed.class, () -> CborReader.read(Cbor.encode(new byte[CborReader.MAX_BYTES])));
  }

  @Test
  void base32HasOneSpelling() {
    for (String[] vector :
        List.of(
            new String[] {"", ""},
            new String[] {"f", "MY"},
            new String[] {"fo", "MZXQ"},
            new String[] {"foo", "MZXW6"},
            new String[] {"foob", "MZXW6YQ"},
            new String[] {"fooba", "MZXW6YTB"},
            new String[] {"foobar", "MZXW6YTBOI"})) {
      assertEquals(vector[1], Base32.encode(Text.utf8(vector[0])));
      assertArrayEquals(Text.utf8(vector[0]), Base32.decode(vector[1]));
    }
    for (String wrong : List.of("MZ", "my", "MZXW6YTBO1", "MZXW6===", "M", "MZXW6A")) {
      assertThrows(Malformed.class, () -> Base32.decode(wrong), wrong);
    }
  }
}
