package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldCommitmentsTest {

  private static final String BODY =
      "{\"act\":{\"role\":\"B10\"},\"list\":[1,2],\"text\":\"示例\",\"a/b\":{\"~\":1.50},"
          + "\"none\":null,\"empty\":{}}";

  // Computed with Python's hmac and hashlib from the formula, over the salt 00 01 02 ... 1f.
  private static final String OF_TEXT =
      "WyJBYk1GMlFfb2FmNHl1YjZXRjRNdkpRIiwiL3RleHQiLCLnpLrkvosiXQ";
  private static final String OF_BODY = "8PvruzkyIq_XEXRj7fqWR8sdk2aQ5B-fdvQzxahoPiY";

  @Test
  void anybodyCanComputeThem() {
    List<Disclosure> fields = FieldCommitments.of(salt(), utf8(BODY));
    assertEquals(
        List.of("/act/role", "/list", "/text", "/a~1b/~0", "/none", "/empty"),
        fields.stream().map(Disclosure::name).toList());
    assertEquals(OF_TEXT, fields.get(2).text());
    assertEquals("示例", fields.get(2).value());
    assertEquals(OF_BODY, Commitments.text(FieldCommitments.ofFields(fields)));
    assertEquals(OF_BODY, Commitments.text(FieldCommitments.ofBody(2, salt(), utf8(BODY))));
  }

  @Test
  void recordsOfTheFirstVersionKeepTheirCommitment() {
    assertArrayEquals(
        Commitments.body(salt(), utf8(BODY)), FieldCommitments.ofBody(1, salt(), utf8(BODY)));
    assertThrows(Malformed.class, () -> FieldCommitments.ofBody(3, salt(), utf8(BODY)));
  }

  @Test
  void anotherSaltMakesEveryFieldAnother() {
    byte[] other = salt();
    other[31] ^= 1;
    List<Disclosure> here = FieldCommitments.of(salt(), utf8(BODY));
    List<Disclosure> there = FieldCommitments.of(other, utf8(BODY));
    for (int i = 0; i < here.size(); i++) {
      assertNotEquals(here.get(i).digest(), there.get(i).digest());
    }
    assertThrows(
        IllegalArgumentException.class, () -> FieldCommitments.of(new byte[31], utf8(BODY)));
  }

  @Test
  void theOrderOfDigestsTellsNothing() {
    List<byte[]> digests =
        FieldCommitments.of(salt(), utf8(BODY)).stream()
            .map(field -> Commitments.parse(field.digest()))
            .toList();
    assertArrayEquals(
        FieldCommitments.commitment(digests), FieldCommitments.commitment(digests.reversed()));
    assertThrows(Malformed.class, () -> FieldCommitments.commitment(List.of(new byte[31])));
  }

  @Test
  void whatIsNoObjectHasNoFields() {
    for (String wrong : List.of("", "[]", "{", "{}x", "{\"a\":1,\"a\":2}", "{\"a\":}", "1")) {
      assertThrows(Malformed.class, () -> FieldCommitments.of(salt(), utf8(wrong)), wrong);
    }
    assertTrue(FieldCommitments.of(salt(), utf8(" { } ")).isEmpty());
  }

  @Test
  void aSealSaysWhatIsLaidOpen() {
    GivenTokens given = new GivenTokens();
    EvidenceSeal seal = given.seal();
    assertEquals(List.of(1L, 3L), List.copyOf(seal.opened()));
    assertTrue(seal.erased().isEmpty());
    assertTrue(seal.jws().isSignedBy(given.platform.jwk()));
    assertEquals(seal, EvidenceSeal.parse(seal.jws().text()));
    assertThrows(Malformed.class, () -> EvidenceSeal.parse(seal.jws().text() + "x~"));
  }

  @Test
  void aManifestReadsBackAsItWasWritten() {
    EvidenceManifest manifest =
        new EvidenceManifest(
            List.of(new EvidenceManifest.File("a/b", 3, "0".repeat(64), "f".repeat(64))));
    assertEquals(manifest, EvidenceManifest.parse(manifest.bytes()));
    String json = new String(manifest.bytes(), StandardCharsets.UTF_8);
    for (String wrong :
        List.of(
            json.replace("\"v\":1", "\"v\":2"),
            json.replace("\"size\":3", "\"size\":-3"),
            json.replace("ffff", "FFFF"),
            json.replace("files", "file"),
            "[]")) {
      assertThrows(Malformed.class, () -> EvidenceManifest.parse(utf8(wrong)), wrong);
    }
    assertFalse(json.contains(" "));
  }

  private static byte[] salt() {
    byte[] salt = new byte[Commitments.SALT_LENGTH];
    for (int i = 0; i < salt.length; i++) {
      salt[i] = (byte) i;
    }
    return salt;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
