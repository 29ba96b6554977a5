package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @Test
  void readsEveryKindOfValue() {
    assertEquals(
        Map.of(
            "s",
            "示\"例\n\ud83d\ude00",
            "n",
            new BigDecimal("-1.5e3"),
            "a",
            Arrays.asList(true, false, null, List.of(), Map.of())),
        StrictJson.object(
            bytes(
                " {\"s\":\"示\\\"例\\n\\uD83D\\ude00\", \"n\":-1.5e3,\t\"a\":[true,false,null,[],{}]}\n")));
  }

  @Test
  void keepsNumbersThatADoubleWouldNot() {
    assertEquals(new BigDecimal("9007199254740993"), StrictJson.parse(bytes("9007199254740993")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "01",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e1000",
        "-",
        "NaN",
        "tru",
        "nul",
        "truefalse",
        "1 2",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"a\nb\"",
        "'a'",
        "\ufeff{}",
        "[1]//",
        "\"\\u\u0661234\""
      })
  void refusesWhatIsNotJson(String text) {
    assertThrows(Malformed.class, () -> StrictJson.parse(bytes(text)), text);
  }

  @Test
  void boundsDepthAndNumbers() {
    StrictJson.parse(bytes("[".repeat(64) + "]".repeat(64)));
    assertThrows(Malformed.class, () -> StrictJson.parse(bytes("[".repeat(100_000))));
    assertThrows(Malformed.class, () -> StrictJson.parse(bytes("{\"a\":".repeat(100_000) + "1")));
    assertThrows(Malformed.class, () -> StrictJson.parse(bytes("1".repeat(65))));
    assertThrows(Malformed.class, () -> StrictJson.parse(new byte[] {'"', (byte) 0xff, '"'}));
  }

  @Test
  void canonicalFormIsThatOfRfc8785() {
    String canonical = "{\"\\n\":\"\u20ac\",\"1\":[1e+30,4.5,0.002],\"a\":{},\"示\":null}";
    assertEquals(
        canonical,
        new String(
            CanonicalJson.of(
                "{ \"示\": null, \"a\": {}, \"1\": [1E30, 4.50, 2e-3], \"\\n\": \"\\u20ac\" }"),
            StandardCharsets.UTF_8));
    assertTrue(CanonicalJson.isCanonical(bytes(canonical)));
    assertFalse(CanonicalJson.isCanonical(bytes("{ }")));
    assertThrows(Malformed.class, () -> CanonicalJson.of("[".repeat(100_000)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
