package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static NoteSigner[] collision() {
    Map<Integer, byte[]> seeds = new HashMap<>();
    for (int i = 0; ; i++) {
      byte[] seed = ByteBuffer.allocate(32).putInt(i).array();
      int id = NoteKeyType.ED25519.keyId("log", Ed25519Keys.publicKey(seed));
      byte[] earlier = seeds.putIfAbsent(id, seed);
      if (earlier != null) {
        return new NoteSigner[] {signer(earlier, id), signer(seed, id)};
      }
    }
  }

  private static NoteSigner signer(byte[] seed, int id) {
    String key = Text.base64(NoteKeyType.ED25519.encode(seed));
    return NoteSigner.parse("PRIVATE+KEY+log+%08x+%s".formatted(id, key));
  }
}
