package org.anzheng.trust;

import java.security.SecureRandom;
import java.util.Arrays;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.FieldCommitments;

/**
 * A body with its salt, as they are sealed together: who cannot open the one cannot guess the other
 * from the commitment.
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record SealedBody(byte[] salt, byte[] body) {

  static final int SALT_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  static byte[] newSalt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  static SealedBody open(byte[] sealed, Sealer chainKey) {
    byte[] both = chainKey.open(sealed);
    return new SealedBody(
        Arrays.copyOf(both, SALT_BYTES), Arrays.copyOfRange(both, SALT_BYTES, both.length));
  }

  byte[] seal(Sealer chainKey) {
    byte[] both = Arrays.copyOf(salt, SALT_BYTES + body.length);
    System.arraycopy(body, 0, both, SALT_BYTES, body.length);
    return chainKey.seal(both);
  }

  /** What a header of this version says of the body. */
  byte[] commitment(long version) {
    return FieldCommitments.ofBody(version, salt, body);
  }
}
