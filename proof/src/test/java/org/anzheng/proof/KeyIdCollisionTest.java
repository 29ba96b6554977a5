package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Four bytes of key ID collide within seconds for whoever wants it: a collision must not let
 * anything through.
 */
class KeyIdCollisionTest {

  @Test
  void aKeyThatCollidesWithAKnownOneIsCaughtNotTrusted() {
    NoteSigner[] pair = collision();
    NoteSigner log = pair[0];
    NoteSigner forger = pair[1];
    assertEquals(log.verifier().keyId(), forger.verifier().keyId());
    assertNotEquals(log.verifier(), forger.verifier());

    SignedNote forged = SignedNote.sign("text\n", List.of(forger));
    assertThrows(ForgedSignature.class, () -> forged.signedBy(Set.of(log.verifier())));
    assertThrows(Malformed.class, () -> forged.signedBy(Set.of(log.verifier(), forger.verifier())));
  }

  /**
   * Two seeds that a search over counting seeds found within 83,000 tries, some seconds of one
   * core.
   */
  private static NoteSigner[] collision() {
    return new NoteSigner[] {signer(32_003), signer(82_289)};
  }

  private static NoteSigner signer(int counter) {
    byte[] seed = ByteBuffer.allocate(32).putInt(counter).array();
    int id = NoteKeyType.ED25519.keyId("log", Ed25519Keys.publicKey(seed));
    String key = Text.base64(NoteKeyType.ED25519.encode(seed));
    return NoteSigner.parse("PRIVATE+KEY+log+%08x+%s".formatted(id, key));
  }
}
