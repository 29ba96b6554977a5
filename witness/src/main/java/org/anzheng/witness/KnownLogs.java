package org.anzheng.witness;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.anzheng.proof.NoteVerifier;
import org.jspecify.annotations.Nullable;

/**
 * The logs whose checkpoints this witness cosigns (所见证的日志), and whose signatures count for each.
 */
final class KnownLogs {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Ledger ledger;
  private final @Nullable TrustSource trust;
  private final InstantSource clock;
  private Instant looked = Instant.EPOCH;

  KnownLogs(Ledger ledger, @Nullable TrustSource trust, InstantSource clock) {
    this.ledger = ledger;
    this.trust = trust;
    this.clock = clock;
  }

  void admit(Map<String, Set<NoteVerifier>> logs) throws SQLException {
    for (Map.Entry<String, Set<NoteVerifier>> log : logs.entrySet()) {
      ledger.admit(log.getKey(), log.getValue());
    }
  }

  /**
   * Keys of a log; empty if it is unknown. An unknown one is looked up in the trust list, now and
   * then: anybody can ask for origins that do not exist.
   */
  Set<NoteVerifier> keysOf(String origin) throws SQLException {
    Set<NoteVerifier> keys = ledger.keysOf(origin);
    if (keys.isEmpty() && trust != null && mayLook()) {
      Set<NoteVerifier> listed = trust.keysOf(origin);
      if (!listed.isEmpty()) {
        ledger.admit(origin, listed);
        return ledger.keysOf(origin);
      }
    }
    return keys;
  }

  private synchronized boolean mayLook() {
    Instant now = clock.instant();
    if (now.isBefore(looked.plus(BETWEEN_LOOKS))) {
      return false;
    }
    looked = now;
    return true;
  }
}
