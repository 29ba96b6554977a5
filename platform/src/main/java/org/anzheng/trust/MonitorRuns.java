package org.anzheng.trust;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 日志自查记录: what the last check of the log by the platform itself came to. */
@NamedInterface("reads")
@Service
public class MonitorRuns {

  private final JdbcClient jdbc;

  MonitorRuns(JdbcClient jdbc, MeterRegistry meters) {
    this.jdbc = jdbc;
    Gauge.builder(
            "anzheng.log.monitor.found", this, runs -> runs.last().map(MonitorRun::found).orElse(0))
        .description("what the last check of the log found wrong")
        .register(meters);
  }

  /** The last one; empty before the first. */
  public Optional<MonitorRun> last() {
    return jdbc.sql(
            """
            SELECT ended_at, records, entries, differences, findings, witnesses_asked,
                   witnesses_answered, splits, first_found
            FROM trust.monitor_run ORDER BY id DESC LIMIT 1
            """)
        .query((row, i) ->
            new MonitorRun(
                row.getTimestamp("ended_at").toInstant(),
                row.getLong("records"),
                row.getLong("entries"),
                row.getInt("differences"),
                row.getInt("findings"),
                row.getInt("witnesses_asked"),
                row.getInt("witnesses_answered"),
                row.getInt("splits"),
                Optional.ofNullable(row.getString("first_found"))))
        .optional();
  }

  void keep(Instant began, MonitorRun run) {
    jdbc.sql(
            """
            INSERT INTO trust.monitor_run
              (began_at, ended_at, records, entries, differences, findings,
               witnesses_asked, witnesses_answered, splits, first_found)
            VALUES (:began, :ended, :records, :entries, :differences, :findings,
                    :asked, :answered, :splits, left(:first, 300))
            """)
        .param("began", Timestamp.from(began))
        .param("ended", Timestamp.from(run.endedAt()))
        .param("records", run.records())
        .param("entries", run.entries())
        .param("differences", run.differences())
        .param("findings", run.findings())
        .param("asked", run.witnessesAsked())
        .param("answered", run.witnessesAnswered())
        .param("splits", run.splits())
        .param("first", run.first().orElse(null))
        .update();
  }
}
