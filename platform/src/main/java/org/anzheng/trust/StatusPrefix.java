package org.anzheng.trust;

import java.time.Duration;
import java.time.OffsetDateTime;
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
      SELECT c.log_id, s.origin, c.size, c.root, c.signed_at,
             (SELECT count(*) FROM trust.tlog_cosignature w
              WHERE w.log_id = c.log_id AND w.size = c.size) AS cosigned
      FROM trust.tlog_checkpoint c JOIN trust.tlog_state s ON s.log_id = c.log_id
      """;

  /** A head in the shard of a year. */
  record Head(int logId, Checkpoint head, OffsetDateTime signedAt, int cosigned) {}

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
    return find(HEADS + "ORDER BY c.log_id DESC, c.size DESC LIMIT 1", 0);
  }

  /** The head to follow now; empty while there is none, or only one that witnesses may still see. */
  Optional<Head> choose() {
    Optional<Head> newest = newest();
    if (witnesses.all().isEmpty() || newest.filter(this::isOldEnough).isPresent()) {
      return newest;
    }
    return newest.flatMap(
        head ->
            find(
                HEADS
                    + """
                    WHERE c.log_id = (SELECT max(m.log_id) FROM trust.tlog_checkpoint m)
                      AND (SELECT count(*) FROM trust.tlog_cosignature w
                           WHERE w.log_id = c.log_id AND w.size = c.size) >= :needed
                    ORDER BY c.size DESC LIMIT 1
                    """,
                witnesses.needed()));
  }

  private boolean isOldEnough(Head head) {
    return head.cosigned() >= witnesses.needed()
        || head.signedAt().toInstant().plus(PATIENCE).isBefore(clock.now());
  }

  private Optional<Head> find(String sql, int needed) {
    return jdbc.sql(sql)
        .param("needed", needed)
        .query((row, i) ->
            new Head(
                row.getInt("log_id"),
                new Checkpoint(row.getString("origin"), row.getLong("size"), row.getBytes("root")),
                row.getObject("signed_at", OffsetDateTime.class),
                row.getInt("cosigned")))
        .optional();
  }
}
