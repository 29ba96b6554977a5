package org.anzheng.supervision.allegations;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.anzheng.supervision.records.OversightRefusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * 举报限速: how much one address may hand in or guess in an hour, counted under keyed digests that are
 * tied to no report.
 */
@Repository
@Transactional
@Basis("design")
class AllegationThrottle {

  private static final Duration WINDOW = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final int perHour;

  AllegationThrottle(
      JdbcClient jdbc, Sealer sealer, @Value("${anzheng.allegations.per-hour:20}") int perHour) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.perHour = perHour;
  }

  /** Refuses whoever has used up the hour. */
  void check(String purpose, String address, Instant now) {
    int used =
        jdbc.sql("SELECT count FROM supervision.attempt WHERE key = :key AND since > :window")
            .param("key", key(purpose, address))
            .param("window", windowAt(now))
            .query((row, i) -> row.getInt(1))
            .optional()
            .orElse(0);
    if (used >= perHour) {
      throw new Refusal(OversightRefusal.TOO_MANY, WINDOW.toMinutes());
    }
  }

  /** The same, and counts one more; the first after an hour begins the count anew. */
  void take(String purpose, String address, Instant now) {
    check(purpose, address, now);
    jdbc.sql(
            """
            INSERT INTO supervision.attempt AS a (key, since, count) VALUES (:key, :now, 1)
            ON CONFLICT (key) DO UPDATE
            SET count = CASE WHEN a.since > :window THEN a.count + 1 ELSE 1 END,
                since = CASE WHEN a.since > :window THEN a.since ELSE excluded.since END
            """)
        .param("key", key(purpose, address))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("window", windowAt(now))
        .update();
  }

  private static OffsetDateTime windowAt(Instant now) {
    return now.minus(WINDOW).atOffset(ZoneOffset.UTC);
  }

  private byte[] key(String purpose, String address) {
    return sealer.digest("allegation-" + purpose, address);
  }
}
