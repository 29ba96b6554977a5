package org.anzheng.trust;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 日志见证: who cosigned the current log, and who refused. */
@NamedInterface("reads")
@Service
public class LogWitnesses {

  private static final String NEWEST_COSIGNED =
      """
      SELECT size, count(*) AS cosigned, max(cosigned_at) AS at FROM trust.tlog_cosignature
      WHERE log_id = (SELECT max(log_id) FROM trust.tlog_state WHERE size > 0)
      GROUP BY size ORDER BY size DESC LIMIT 1
      """;

  private static final String OLDEST_WAITING =
      """
      SELECT signed_at FROM trust.tlog_checkpoint
      WHERE log_id = (SELECT max(log_id) FROM trust.tlog_state WHERE size > 0)
        AND size > coalesce((
          SELECT s.size FROM trust.tlog_cosignature s
          WHERE s.log_id = (SELECT max(log_id) FROM trust.tlog_state WHERE size > 0)
          GROUP BY s.size HAVING count(*) >= :needed ORDER BY s.size DESC LIMIT 1), 0)
      ORDER BY size LIMIT 1
      """;

  private static final String ONE =
      """
      SELECT w.answer, w.size, w.cosigned_at,
             (SELECT count(*) FROM trust.tlog_refusal r WHERE r.witness = :name) AS refusals
      FROM trust.tlog_witness w WHERE w.witness = :name ORDER BY w.log_id DESC LIMIT 1
      """;

  private final JdbcClient jdbc;
  private final Witnesses witnesses;
  private final LogClock clock;

  LogWitnesses(JdbcClient jdbc, Witnesses witnesses, LogClock clock, MeterRegistry meters) {
    this.jdbc = jdbc;
    this.witnesses = witnesses;
    this.clock = clock;
    Gauge.builder("anzheng.log.witness.lag", this, w -> w.lag().toMillis() / 1000.0)
        .baseUnit("seconds")
        .description("how long the oldest checkpoint waits that too few witnesses cosigned")
        .register(meters);
    Gauge.builder("anzheng.log.witness.cosigned", this, w -> w.now().cosigned())
        .description("witnesses that cosigned the newest cosigned checkpoint")
        .register(meters);
    Gauge.builder("anzheng.log.witness.refusing", this, w -> w.now().refusing().size())
        .description("witnesses that refuse the newest checkpoint")
        .register(meters);
  }

  /** How the current log stands with its witnesses. */
  public Cosigning now() {
    List<WitnessView> views = witnesses.all().stream().map(this::view).toList();
    int needed = views.isEmpty() ? 0 : witnesses.needed();
    Duration lag = lag();
    return jdbc.sql(NEWEST_COSIGNED)
        .query((row, i) ->
            new Cosigning(
                row.getInt("cosigned"),
                needed,
                row.getLong("size"),
                Optional.of(row.getTimestamp("at").toInstant()),
                lag,
                views))
        .optional()
        .orElse(new Cosigning(0, needed, 0, Optional.empty(), lag, views));
  }

  /** How long the oldest checkpoint waits that too few cosigned; nothing without witnesses. */
  Duration lag() {
    if (witnesses.all().isEmpty()) {
      return Duration.ZERO;
    }
    return jdbc.sql(OLDEST_WAITING)
        .param("needed", witnesses.needed())
        .query((row, i) -> row.getTimestamp("signed_at").toInstant())
        .optional()
        .map(signed -> Duration.between(signed, clock.now()))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  private WitnessView view(WitnessSettings.Witness witness) {
    return jdbc.sql(ONE)
        .param("name", witness.name())
        .query((row, i) -> view(witness, row))
        .optional()
        .orElse(
            new WitnessView(
                witness.name(),
                Optional.ofNullable(witness.department()),
                Optional.empty(),
                0,
                Optional.empty(),
                0));
  }

  private static WitnessView view(WitnessSettings.Witness witness, ResultSet row)
      throws SQLException {
    Timestamp cosigned = row.getTimestamp("cosigned_at");
    return new WitnessView(
        witness.name(),
        Optional.ofNullable(witness.department()),
        Optional.of(WitnessAnswer.valueOf(row.getString("answer"))),
        row.getLong("size"),
        Optional.ofNullable(cosigned).map(Timestamp::toInstant),
        row.getLong("refusals"));
  }
}
