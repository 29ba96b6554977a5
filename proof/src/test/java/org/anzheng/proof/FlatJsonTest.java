package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** What is written directly equals what the canonicaliser of RFC 8785 makes of the same object. */
class FlatJsonTest {

  private static final List<String> PIECES =
      List.of(
          "a", "Z", "é", "证", "\"", "\\", "/", "\b", "\f", "\n", "\r", "\t", "\u0000", "\u001f",
          "\u007f", "\u2028", "\ufb33", "\ufffd", "😀", "𠮷", " ", "<", "0");

  @Test
  void random_objects_come_out_as_the_canonicaliser_writes_them() throws IOException {
    Random random = new Random(20260101);
    for (int round = 0; round < 2000; round++) {
      Map<String, Object> fields = new HashMap<>();
      int size = random.nextInt(6);
      for (int i = 0; i < size; i++) {
        fields.put(text(random), value(random));
      }

      assertEquals(text(judge(fields)), text(CanonicalJson.of(fields)));
    }
  }

  @Test
  void what_is_not_flat_or_not_exact_is_refused() {
    assertThrows(Malformed.class, () -> CanonicalJson.of(Map.of("a", List.of())));
    assertThrows(Malformed.class, () -> CanonicalJson.of(Map.of("a", 1.5)));
    assertThrows(Malformed.class, () -> CanonicalJson.of(Map.of("a", (1L << 53) + 1)));
    assertThrows(Malformed.class, () -> CanonicalJson.of(Map.of("a", "\ud83d")));
    assertThrows(Malformed.class, () -> CanonicalJson.of(Map.of("\ude00", "a")));
  }

  private static Object value(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextBoolean();
      case 1 -> random.nextInt();
      case 2 -> random.nextLong() >> 11;
      default -> text(random);
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Every unit escaped, so that nothing depends on how it is written here. */
  private static byte[] judge(Map<String, Object> fields) throws IOException {
    StringBuilder json = new StringBuilder("{");
    fields.forEach((name, value) -> {
      json.append(json.length() == 1 ? "" : ",").append(escaped(name)).append(':');
      json.append(value instanceof String text ? escaped(text) : value.toString());
    });
    return new JsonCanonicalizer(json.append('}').toString()).getEncodedUTF8();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(unit -> out.append("\\u%04x".formatted(unit)));
    return out.append('"').toString();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
