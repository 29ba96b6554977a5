package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScanCodeTest {

  private static final int ROOM = 384;
  private static final String SCOPE = "网络安全风险评估服务";

  private final GivenTokens given = new GivenTokens();

  @Test
  void saysWhatTheCredentialSaysOpenlyUnderTheSameKey() {
    ScanCode code = code(SCOPE, ROOM);
    ScanCode read = ScanCode.parse(code.text());
    assertEquals("CNCA-R-2026-001/2026a", read.kid());
    assertEquals("CSSC-2026-TA-0000001-K", read.number());
    assertEquals("示例网络安全技术有限公司", read.holder());
    assertEquals(Optional.of("91110108MA01ABCD58"), read.uscc());
    assertEquals(Optional.of(SCOPE), read.scope());
    assertEquals(7, read.statusIndex());
    assertEquals(GivenTokens.URI, read.statusUri());
    assertTrue(read.expires().isAfter(read.notBefore()));
    assertTrue(read.isSignedBy(given.body.jwk()));
    assertFalse(read.isSignedBy(given.platform.jwk()));
    assertFalse(read.isSignedBy(given.sm2.jwk()));
    assertEquals(code.text(), code(SCOPE, ROOM).text(), "signing again gives the same bytes");
  }

  @Test
  void whatDoesNotFitIsLeftOutAndNothingIsCutShort() {
    ScanCode code = code("长".repeat(200), ROOM);
    assertEquals(Optional.empty(), code.scope());
    assertEquals(List.of("GB/T 32914-2023"), code.standards());
    assertTrue(Base32.decode(code.text()).length <= ROOM);
    ScanCode least = code(SCOPE, 1);
    assertEquals(Optional.empty(), least.scope());
    assertEquals(List.of(), least.standards());
    assertEquals("CSSC-2026-TA-0000001-K", least.number());
  }

  @Test
  void everyFlippedBitIsRefusedOrForged() {
    byte[] bytes = Base32.decode(code(SCOPE, ROOM).text());
    for (int bit = 0; bit < bytes.length * 8; bit += 3) {
      byte[] wrong = bytes.clone();
      wrong[bit / 8] ^= (byte) (1 << bit % 8);
      boolean genuine;
      try {
        genuine = ScanCode.parse(Base32.encode(wrong)).isSignedBy(given.body.jwk());
      } catch (Malformed refused) {
        genuine = false;
      }
      assertFalse(genuine, "bit " + bit);
    }
  }

  @Test
  void otherAlgorithmsHeadersAndShapesAreRefused() {
    byte[] payload = Cbor.encode(Map.of(4L, 5L));
    byte[] kid = Text.utf8("k");
    for (Object header :
        List.of(
            Map.of(1L, -8L, 4L, kid),
            Map.of(1L, -7L),
            Map.of(1L, -7L, 4L, "k"),
            Map.of(1L, -7L, 4L, kid, 2L, List.of(4L)))) {
      List<Object> parts = List.of(Cbor.encode(header), Map.of(), payload, new byte[64]);
      byte[] signed = Cbor.encode(new Cbor.Tagged(18, parts));
      assertThrows(Malformed.class, () -> CoseSign1.parse(signed));
    }
    CoseSign1 empty = CoseSign1.sign(given.body, payload);
    assertThrows(Malformed.class, () -> ScanCode.parse(Base32.encode(empty.bytes())));
    for (String wrong : List.of("", "A", "MZXW6YTBOI", "https://anzheng.example/c#")) {
      assertThrows(Malformed.class, () -> ScanCode.parse(wrong), wrong);
    }
  }

  private ScanCode code(String scope, int room) {
    Map<String, @Nullable Object> claims = given.claims(7);
    claims.put("holder", Map.of("name", "示例网络安全技术有限公司", "uscc", "91110108MA01ABCD58"));
    claims.put("category", "TA");
    claims.put("level", "GENERAL");
    claims.put("scope", scope);
    claims.put("standard", List.of("GB/T 32914-2023"));
    SdJwt token =
        SdJwt.sign(CertificateCredential.TYPE, given.body, claims, Map.of(), new SecureRandom());
    return ScanCode.sign(CertificateCredential.parse(token.text()), given.body, room);
  }
}
