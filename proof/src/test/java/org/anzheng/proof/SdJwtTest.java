package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SdJwtTest {

  private final GivenTokens given = new GivenTokens();

  @Test
  void whatIsHiddenStandsInNoPartThatIsPublic() {
    SdJwt whole = given.credential(1);
    SdJwt open = whole.withoutDisclosures();
    assertEquals(open.jws(), whole.jws());
    assertEquals("WT-2026-000001", whole.claims().get("case_no"));
    assertEquals(List.of("示例市示例路1号"), whole.claims().get("sites"));
    assertFalse(open.claims().containsKey("case_no"));
    String[] parts = open.text().split("\\.");
    assertFalse(Text.utf8(Text.base64url(parts[1], "payload")).contains("WT-2026"));
    assertTrue(open.text().endsWith("~"));
  }

  @Test
  void oneClaimCanBeShownAlone() {
    SdJwt whole = given.credential(1);
    for (Disclosure disclosure : whole.disclosures()) {
      SdJwt one =
          SdJwt.parse(
              whole.jws().text() + "~" + disclosure.text() + "~", CertificateCredential.TYPE);
      assertEquals(disclosure.value(), one.claims().get(disclosure.name()));
      assertEquals(one, whole.disclosing(Set.of(disclosure.name())));
    }
    assertEquals(whole.withoutDisclosures(), whole.disclosing(Set.of("level")));
  }

  @Test
  void aDisclosureThatDoesNotBelongHereIsRefused() {
    SdJwt whole = given.credential(1);
    String jws = whole.jws().text();
    String own = whole.disclosures().getFirst().text();
    Disclosure foreign = Disclosure.of("level", "SECOND", new SecureRandom());
    for (String wrong :
        List.of(
            jws + "~" + foreign.text() + "~",
            jws + "~" + own + "~" + own + "~",
            jws + "~" + own,
            jws + "~~",
            jws,
            jws + "~" + own + "=~",
            jws + "~" + own + "~" + jws,
            "~" + own + "~",
            jws + "~".repeat(10_000))) {
      assertThrows(Malformed.class, () -> SdJwt.parse(wrong, CertificateCredential.TYPE), wrong);
    }
  }

  @Test
  void digestsBelowTheTopLevelOrTwiceAreRefused() {
    refused("{\"holder\":{\"_sd\":[\"x\"]}}");
    refused("{\"a\":[{\"...\":\"x\"}]}");
    refused("{\"_sd\":[\"x\",\"x\"]}");
    refused("{\"_sd\":\"x\"}");
    refused("{\"_sd\":[1]}");
    refused("{\"_sd_alg\":\"md5\"}");
  }

  @Test
  void aDisclosureCannotReplaceWhatWasSigned() {
    Map<String, @Nullable Object> open = new LinkedHashMap<>();
    open.put("level", "GENERAL");
    assertThrows(
        Malformed.class,
        () -> SdJwt.sign("t", given.body, open, Map.of("level", "SECOND"), new SecureRandom()));
    assertThrows(
        Malformed.class,
        () -> SdJwt.sign("t", given.body, open, Map.of("_sd", "x"), new SecureRandom()));
  }

  @Test
  void aCredentialNeedsItsClaims() {
    CertificateCredential read = CertificateCredential.parse(given.credential(9).text());
    assertEquals(9, read.statusIndex());
    assertEquals(GivenTokens.URI, read.statusUri());
    for (String missing : List.of("iss", "iat", "nbf", "exp", "vct", "cert_no", "status")) {
      Map<String, @Nullable Object> claims =
          new LinkedHashMap<>(given.credential(9).withoutDisclosures().claims());
      claims.replaceAll(
          (name, value) -> value instanceof java.math.BigDecimal n ? n.longValue() : value);
      claims.put("status", Map.of("status_list", Map.of("idx", 9, "uri", GivenTokens.URI)));
      claims.remove(missing);
      String text = Jws.sign(CertificateCredential.TYPE, given.body, claims).text() + "~";
      assertThrows(Malformed.class, () -> CertificateCredential.parse(text), missing);
    }
  }

  private void refused(String payload) {
    String header = "{\"alg\":\"ES256\",\"typ\":\"t\",\"kid\":\"k\"}";
    String text =
        Text.base64url(Text.utf8(header)) + "." + Text.base64url(Text.utf8(payload)) + ".AAAA~";
    assertThrows(Malformed.class, () -> SdJwt.parse(text, "t"), payload);
  }
}
