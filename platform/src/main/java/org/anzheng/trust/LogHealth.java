package org.anzheng.trust;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 日志状况: how much evidence is owed. Acts may be recorded for a while without a published checkpoint,
 * but no certificate is issued on a debt of hours.
 */
@NamedInterface("reads")
@Service
public class LogHealth {

  private final JdbcClient jdbc;
  private final Duration longestDebt;
  private final AtomicReference<@Nullable String> halted = new AtomicReference<>();

  LogHealth(
      JdbcClient jdbc,
      @Value("${anzheng.log.longest-debt:PT4H}") Duration longestDebt,
      MeterRegistry meters) {
    this.jdbc = jdbc;
    this.longestDebt = longestDebt;
    Gauge.builder("anzheng.log.pending", this, h -> h.backlog().leaves())
        .description("leaves that wait for their place in the log")
        .register(meters);
    Gauge.builder("anzheng.log.pending.age", this, h -> h.backlog().age().toMillis() / 1000.0)
        .baseUnit("seconds")
        .description("age of the oldest leaf that waits")
        .register(meters);
    Gauge.builder("anzheng.log.halted", this, h -> h.haltedBecause().isPresent() ? 1 : 0)
        .description("1 when the log stopped because going on could contradict what was signed")
        .register(meters);
  }

  /** The leaves that wait for their place. */
  public Backlog backlog() {
    return jdbc.sql(
            """
            SELECT count(*) AS leaves,
                   coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0) AS age
            FROM trust.tlog_pending
            """)
        .query((row, i) ->
            new Backlog(
                row.getLong("leaves"),
                Duration.ofMillis(Math.max(0, Math.round(row.getDouble("age") * 1000)))))
        .single();
  }

  /** Whether a certificate may be issued: the log is not halted and owes nothing for too long. */
  public boolean mayIssue() {
    return haltedBecause().isEmpty() && backlog().age().compareTo(longestDebt) <= 0;
  }

  /** Why the log stopped for good, if it did. */
  public Optional<String> haltedBecause() {
    return Optional.ofNullable(halted.get());
  }

  /** The witnesses that refuse to cosign now: either they or the log hold another history. */
  public List<String> refusedBy() {
    return jdbc.sql(
            "SELECT DISTINCT witness FROM trust.tlog_witness WHERE answer = 'REFUSED' ORDER BY 1")
        .query((row, i) -> row.getString(1))
        .list();
  }

  void halted(@Nullable String why) {
    halted.set(why);
  }

  void resumed() {
    halted.set(null);
  }
}
