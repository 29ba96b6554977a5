package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrustListTest {

  private static final Validity YEAR =
      new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  private static final Validity OPEN = new Validity(LocalDate.of(2026, 1, 1), null);
  private static final String THUMBPRINT = Commitments.text(new byte[32]);

  private final SecureRandom random = new SecureRandom();
  private final NoteSigner log = signer(NoteKeyType.ED25519, "example.cn/log/2026");
  private final NoteSigner logSm2 = signer(NoteKeyType.SM2, "example.cn/log/2026");
  private final NoteSigner root = signer(NoteKeyType.ED25519, "example.cn/root");
  private final Map<String, NoteSigner> witnesses = new LinkedHashMap<>();
  private final TrustList list;

  TrustListTest() {
    Map<String, NoteVerifier> keys = new LinkedHashMap<>();
    for (String name : List.of("cyberspace", "market", "industry", "security")) {
      witnesses.put(name, signer(NoteKeyType.COSIGNATURE, name + ".example.cn/witness"));
      keys.put(name, witnesses.get(name).verifier());
    }
    list =
        new TrustList(
            "example.cn/trust",
            3,
            List.of(
                new TrustList.LogKey(log.verifier(), YEAR),
                new TrustList.LogKey(logSm2.verifier(), YEAR)),
            keys,
            List.of(
                new TrustList.IssuerKey(
                    "https://example.cn/body/R-2024-001", "R-2024-001/2026a", THUMBPRINT, YEAR)),
            List.of(new TrustList.StatusKey("status/2026a", THUMBPRINT, OPEN)),
            Policy.of("departments", 3, List.copyOf(keys.keySet())));
  }

  @Test
  void survivesTheTextForm() {
    SignedNote note = SignedNote.parse(list.sign(List.of(root)).format());
    assertEquals(Set.of(root.verifier()), note.signedBy(Set.of(root.verifier())));
    assertEquals(list, TrustList.parse(note.text()));
    assertTrue(note.text().contains("status status/2026a " + THUMBPRINT + " 2026-01-01 -\n"));
    assertTrue(
        note.text()
            .endsWith(
                "group departments 3 cyberspace market industry security\nquorum departments\n"));
  }

  @Test
  void findsTheKeysOfALog() {
    assertEquals(Set.of(log.verifier(), logSm2.verifier()), list.keysOfLog("example.cn/log/2026"));
    assertEquals(Set.of(), list.keysOfLog("example.cn/log/2027"));
  }

  @Test
  void threeOfFourWitnessesAreTheQuorum() {
    SignedNote head = new Checkpoint("example.cn/log/2026", 1, new byte[32]).sign(List.of(log));
    int cosigned = 0;
    for (String name : List.of("market", "security", "cyberspace")) {
      assertFalse(list.policy().isSatisfiedBy(list.cosigners(head)), cosigned + " of 4");
      head = head.with(witnesses.get(name).cosign(head.text(), Instant.EPOCH));
      cosigned++;
    }
    assertEquals(Set.of("market", "security", "cyberspace"), list.cosigners(head));
    assertTrue(list.policy().isSatisfiedBy(list.cosigners(head)));
  }

  @Test
  void oneWitnessCannotCountTwice() {
    NoteSigner market = witnesses.get("market");
    SignedNote head = new Checkpoint("example.cn/log/2026", 1, new byte[32]).sign(List.of(log));
    for (int i = 0; i < 4; i++) {
      head = head.with(market.cosign(head.text(), Instant.ofEpochSecond(i)));
    }
    assertEquals(Set.of("market"), list.cosigners(head));
  }

  @Test
  void namesCannotSmuggleWordsOrLines() {
    for (String kid : List.of("a b", "a\nquorum none", "")) {
      TrustList smuggling =
          new TrustList(
              "example.cn/trust",
              1,
              List.of(),
              Map.of(),
              List.of(),
              List.of(new TrustList.StatusKey(kid, THUMBPRINT, OPEN)),
              Policy.WITHOUT_WITNESSES);
      assertThrows(Malformed.class, smuggling::text, kid);
    }
  }

  @Test
  void refusesTextsOfAnyOtherForm() {
    String text = list.text();
    String logLine = "log " + log.verifier().vkey() + " " + YEAR + "\n";
    for (String other :
        List.of(
            text.replace("\n3\n", "\n03\n"),
            text.replace(logLine, logLine + logLine),
            text.replace(logLine, logLine.replace("2026-12-31", "2025-12-31")),
            text.replace(logLine, logLine.replace("2026-12-31", "2026-13-31")),
            text.replace(logLine, logLine.replace(" 2026-01-01", "  2026-01-01")),
            text.replace(logLine, logLine + "oracle x\n"),
            text.replace("quorum departments\n", ""),
            text.replace("quorum departments", "quorum nobody"),
            text + logLine,
            text.replace("departments 3", "departments 5"),
            text.replace("departments 3", "departments 0"),
            text.replace("3 cyberspace market", "3 cyberspace cyberspace"),
            text.replace("witness market", "witness cyberspace"),
            text.replace("witness market", "witness none"),
            "")) {
      assertThrows(Malformed.class, () -> TrustList.parse(other), other);
    }
  }

  private NoteSigner signer(NoteKeyType type, String name) {
    return NoteSigner.generate(type, name, random);
  }
}
