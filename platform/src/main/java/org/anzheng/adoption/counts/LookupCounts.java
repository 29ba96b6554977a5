package org.anzheng.adoption.counts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * 查验计数: counts what the public asks, by day, channel and answer. Who asked is not kept, nor which
 * certificate. Counted in memory and written now and then, so that no question waits for it and a
 * list of many lines writes no more than a single question.
 */
@NamedInterface("counts")
@Service
public class LookupCounts {

  private static final String NOT_FOUND = "NOT_FOUND";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Map<Key, LongAdder> pending = new ConcurrentHashMap<>();

  LookupCounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One question more; empty when there is no such certificate. */
  public void seen(LookupChannel channel, Optional<CertificateStatus> answer) {
    LocalDate day = ChinaTime.dateOf(clock.instant());
    Key key = new Key(day, channel, answer.map(Enum::name).orElse(NOT_FOUND));
    pending.computeIfAbsent(key, k -> new LongAdder()).increment();
  }

  /** What was counted since a day, by channel and answer. */
  public List<LookupLine> since(LocalDate day) {
    return jdbc.sql(
            """
            SELECT channel, answer, sum(lookups) AS lookups FROM adoption.lookup_count
            WHERE day >= :day GROUP BY 1, 2 ORDER BY 1, 2
            """)
        .param("day", day)
        .query((row, i) ->
            new LookupLine(
                LookupChannel.valueOf(row.getString("channel")),
                row.getString("answer"),
                row.getLong("lookups")))
        .list();
  }

  /** Writes what was counted; several servers add to the same lines. */
  @Scheduled(
      fixedDelayString = "${anzheng.counts.every:1m}",
      initialDelayString = "${anzheng.counts.every:1m}")
  public void write() {
    pending.forEach((key, adder) -> {
      long counted = adder.sumThenReset();
      if (counted > 0) {
        add(key, counted);
      }
    });
  }

  private void add(Key key, long counted) {
    jdbc.sql(
            """
            INSERT INTO adoption.lookup_count AS c (day, channel, answer, lookups)
            VALUES (:day, :channel, :answer, :counted)
            ON CONFLICT (day, channel, answer) DO UPDATE SET lookups = c.lookups + :counted
            """)
        .param("day", key.day())
        .param("channel", key.channel().name())
        .param("answer", key.answer())
        .param("counted", counted)
        .update();
  }

  private record Key(LocalDate day, LookupChannel channel, String answer) {}
}
