package org.anzheng.scheme.committee;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the committee's append-only history and of its running numbers. */
@Repository
class CommitteeRecord {

  private final JdbcClient jdbc;
  private final Journal journal;

  CommitteeRecord(JdbcClient jdbc, Journal journal) {
    this.jdbc = jdbc;
    this.journal = journal;
  }

  /** Appends a fact to the history and to the log. */
  void announce(CommitteeFact fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.committee_event (fact_id, committee, subject, kind, effective_at,
              decided_at, account, organisation, role, note)
            VALUES (:fact, :committee, :subject, :kind, :at, :at, :account, :organisation, :role,
              :note)
            """)
        .param("fact", fact.act().id())
        .param("committee", fact.committee())
        .param("subject", fact.subject())
        .param("kind", fact.kind())
        .param("at", Timestamp.from(fact.act().at()))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .param("note", fact.note())
        .update();
    journal.announce(fact);
  }

  List<CommitteeEvent> of(String subject) {
    return jdbc.sql(
            """
            SELECT fact_id, kind, decided_at, role, note FROM scheme.committee_event
            WHERE subject = :subject ORDER BY decided_at, recorded_at
            """)
        .param("subject", subject)
        .query((row, n) ->
            new CommitteeEvent(
                row.getObject("fact_id", UUID.class),
                row.getString("kind"),
                row.getTimestamp("decided_at").toInstant(),
                Role.valueOf(row.getString("role")),
                row.getString("note")))
        .list();
  }

  /** The next number of a year, such as {@code CSSC-TC-2026-01}. */
  String next(String series, Instant now) {
    int year = ChinaTime.dateOf(now).getYear();
    int last =
        jdbc.sql(
                """
                INSERT INTO scheme.committee_sequence AS s (series, year, last)
                VALUES (:series, :year, 1)
                ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1
                RETURNING last
                """)
            .param("series", series)
            .param("year", year)
            .query(Integer.class)
            .single();
    return "%s-%d-%02d".formatted(series, year, last);
  }
}
