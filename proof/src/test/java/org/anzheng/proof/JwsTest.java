package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwsTest {

  private final GivenTokens given = new GivenTokens();

  @Test
  void readsWhatItSignedAndKnowsTheKey() {
    Jws token = given.receipt().jws();
    Jws read = Jws.parse(token.text(), QueryReceipt.TYPE);
    assertEquals(given.platform.kid(), read.kid());
    assertEquals(Optional.of(given.platform.jwk()), read.jwk());
    assertTrue(read.isSignedBy(given.platform.jwk()));
    assertFalse(read.isSignedBy(given.body.jwk()));
    assertFalse(read.isSignedBy(given.sm2.jwk()));
    assertEquals(Optional.of(QueryReceipt.TYPE), Jws.typeOf(token.text()));
  }

  @Test
  void signsTheSameTwice() {
    String message = "sample";
    SigningKey key =
        SigningKey.parse(
            "P-256 "
                + Text.base64url(
                    HexFormat.of()
                        .parseHex(
                            "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721")));
    assertEquals(
        "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
            + "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8",
        HexFormat.of()
            .withUpperCase()
            .formatHex(key.sign(message.getBytes(StandardCharsets.UTF_8))),
        "RFC 6979, A.2.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"none\",\"typ\":\"t\",\"kid\":\"k\"}",
        "{\"alg\":\"HS256\",\"typ\":\"t\",\"kid\":\"k\"}",
        "{\"alg\":\"ES256\",\"typ\":\"other\",\"kid\":\"k\"}",
        "{\"alg\":\"ES256\",\"kid\":\"k\"}",
        "{\"alg\":\"ES256\",\"typ\":\"t\"}",
        "{\"alg\":\"ES256\",\"typ\":\"t\",\"kid\":1}",
        "{\"alg\":\"ES256\",\"typ\":\"t\",\"kid\":\"k\",\"crit\":[\"b64\"],\"b64\":false}",
        "{\"alg\":\"ES256\",\"alg\":\"none\",\"typ\":\"t\",\"kid\":\"k\"}",
        "{\"alg\":\"ES256\",\"typ\":\"t\",\"kid\":\"k\",\"jwk\":{\"kty\":\"EC\"}}",
        "[]",
        ""
      })
  void refusesOtherHeaders(String header) {
    String text = Text.base64url(Text.utf8(header)) + ".e30.AAAA";
    assertThrows(Malformed.class, () -> Jws.parse(text, "t"));
  }

  @Test
  void refusesOtherSpellingsOfTheSameToken() {
    String text = given.receipt().jws().text();
    for (String wrong :
        List.of(
            text + "=", text + ".", " " + text, text.replace('.', '~'), text + "\n", "", "...")) {
      assertThrows(Malformed.class, () -> Jws.parse(wrong, QueryReceipt.TYPE));
    }
    assertThrows(
        Malformed.class, () -> Jws.parse("a".repeat(Jws.MAX_LENGTH + 1), QueryReceipt.TYPE));
  }

  @Test
  void refusesKeysThatAreNoPublicKeyOnTheirCurve() {
    Map<String, ?> good = given.body.jwk().members();
    assertEquals(given.body.jwk(), Jwk.parse(JsonText.bytes(good)));
    String json = JsonText.of(good);
    for (String wrong :
        List.of(
            json.replace("}", ",\"d\":\"AA\"}"),
            json.replace("EC", "RSA"),
            json.replace("P-256", "P-384"),
            json.replace("P-256", "SM2"),
            json.replaceFirst("\"x\":\"[^\"]*\"", "\"x\":\"" + "A".repeat(43) + "\""),
            json.replaceFirst("\"x\":\"[^\"]*\"", "\"x\":\"AAAA\""))) {
      assertThrows(Malformed.class, () -> Jwk.parse(Text.utf8(wrong)), wrong);
    }
  }

  @Test
  void passesOverKeysOfOtherCurvesInASet() {
    String set =
        "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\"},{\"kty\":\"RSA\"},"
            + JsonText.of(given.sm2.jwk().members())
            + "]}";
    assertEquals(List.of(given.sm2.jwk()), Jwk.set(Text.utf8(set)));
    assertThrows(Malformed.class, () -> Jwk.set(Text.utf8("{}")));
    assertThrows(Malformed.class, () -> Jwk.set(Text.utf8("{\"keys\":[1]}")));
  }

  @Test
  void refusesNumbersThatJavaScriptWouldRound() {
    Checkpoint beyond = new Checkpoint("anzheng.example/log/2026", 1L << 53, new byte[32]);
    assertThrows(Malformed.class, () -> JsonText.of(StatusListToken.claim(beyond)));
    assertThrows(Malformed.class, () -> JsonText.of(Map.of("x", 1.5)));
    for (String number : List.of("9007199254740992", "-1", "1.0", "1e3", "\"1\"", "true")) {
      Claims claims = new Claims(StrictJson.object(Text.utf8("{\"n\":" + number + "}")));
      assertThrows(Malformed.class, () -> claims.number("n"), number);
    }
  }

  @Test
  void aSealedKeyIsReadBackAndNeverShown() {
    SigningKey key = given.sm2.key();
    SigningKey read = SigningKey.parse(key.secretText());
    assertEquals(key.jwk(), read.jwk());
    assertFalse(key.toString().contains(key.secretText().substring(4)));
    for (String wrong : List.of("", "P-256", "P-256 AA", "X AAAA", "P-256 " + "A".repeat(43))) {
      assertThrows(Malformed.class, () -> SigningKey.parse(wrong), wrong);
    }
  }
}
