package org.anzheng.trust;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.anzheng.proof.Checkpoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Chooses the head of the log that status lists follow from: one that enough witnesses cosigned.
 * Where their lines do not come in time the newest head will do, for a suspension must not wait for
 * them.
 */
@Component
class StatusPrefix {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String HEADS =
      """
      SELECT c.log_id, s.origin, c.size, c.root
      FROM trust.tlog_checkpoint c JOIN trust.tlog_state s ON s.log_id = c.log_id
      """;

  private static final String COSIGNED_OR_OLD =
      """
      WHERE c.signed_at <= :old
         OR (SELECT count(*) FROM trust.tlog_cosignature w
             WHERE w.log_id = c.log_id AND w.size = c.size) >= :needed
      """;

  /** A head in the shard of a year. */
  record Head(int logId, Checkpoint head) {}

  private final JdbcClient jdbc;
  private final Witnesses witnesses;
  private final LogClock clock;

  StatusPrefix(JdbcClient jdbc, Witnesses witnesses, LogClock clock) {
    this.jdbc = jdbc;
    this.witnesses = witnesses;
    this.clock = clock;
  }

  /** The newest head there is; empty before the first. */
  Optional<Head> newest() {
    return find("", clock.now());
  }

  /**
   * The head to follow now; empty while there is none, or only one that witnesses may still see.
   */
  Optional<Head> choose() {
    return witnesses.all().isEmpty()
        ? newest()
        : find(COSIGNED_OR_OLD, clock.now().minus(PATIENCE));
  }

  private Optional<Head> find(String condition, Instant old) {
    return jdbc.sql(HEADS + condition + "ORDER BY c.log_id DESC, c.size DESC LIMIT 1")
        .param("needed", witnesses.needed())
        .param("old", Timestamp.from(old))
        .query((row, i) ->
            new Head(
                row.getInt("log_id"),
                new Checkpoint(row.getString("origin"), row.getLong("size"), row.getBytes("root"))))
        .optional();
  }
}
