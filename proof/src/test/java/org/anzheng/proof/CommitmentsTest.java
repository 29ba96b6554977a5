package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

  private static final byte[] HEADER = "{\"n\":1}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BODY = "body".getBytes(StandardCharsets.UTF_8);

  // Computed with Python's hashlib from the formula, over the salt 00 01 02 ... 1f.
  private static final String RECORD = "hvhHSZluedhL0LwdpPgIcfkGelhNtxXQ-9HUMsoo1pM";
  private static final String OF_BODY = "gQMwtWVDRXhSZSZdCPdC0wxj0ZHt_Ewo_5NA5YEoscA";

  @Test
  void anybodyCanComputeThem() {
    assertEquals(RECORD, Commitments.text(Commitments.record(salt(), HEADER)));
    assertEquals(OF_BODY, Commitments.text(Commitments.body(salt(), BODY)));
    assertArrayEquals(
        Commitments.body(salt(), BODY), Commitments.bodyOfHash(salt(), Hashes.sha256(BODY)));
  }

  @Test
  void theLeafIs49AsciiBytes() {
    byte[] leaf = Commitments.recordLeaf(Commitments.record(salt(), HEADER));
    assertEquals("rec/1 " + RECORD, new String(leaf, StandardCharsets.US_ASCII));
    assertEquals(49, leaf.length);
    assertArrayEquals(
        Commitments.record(salt(), HEADER), Commitments.ofRecordLeaf(leaf).orElseThrow());
    assertTrue(Commitments.ofRecordLeaf(HEADER).isEmpty());
  }

  @Test
  void theFirstOfAChainFollowsNothing() {
    assertEquals("A".repeat(43), Commitments.FIRST_PREV);
    assertArrayEquals(new byte[32], Commitments.parse(Commitments.FIRST_PREV));
  }

  @Test
  void everySaltIsNewAndChangesEverything() {
    SecureRandom random = new SecureRandom();
    byte[] salt = Commitments.newSalt(random);
    assertEquals(32, salt.length);
    String one = Commitments.text(Commitments.record(salt, HEADER));
    String other = Commitments.text(Commitments.record(Commitments.newSalt(random), HEADER));
    assertTrue(!one.equals(other));
  }

  @Test
  void refusesOtherLengthsAndSpellings() {
    assertThrows(IllegalArgumentException.class, () -> Commitments.record(new byte[31], HEADER));
    assertThrows(
        IllegalArgumentException.class, () -> Commitments.bodyOfHash(salt(), new byte[20]));
    assertThrows(Malformed.class, () -> Commitments.parse(RECORD + "="));
    assertThrows(Malformed.class, () -> Commitments.parse(RECORD.replace('-', '+')));
    assertThrows(Malformed.class, () -> Commitments.parse("A".repeat(42) + "B"));
  }

  private static byte[] salt() {
    byte[] salt = new byte[32];
    for (int i = 0; i < salt.length; i++) {
      salt[i] = (byte) i;
    }
    return salt;
  }
}
