package org.anzheng.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.anzheng.bodies.filings.Filing;
import org.anzheng.bodies.filings.FilingFact;
import org.anzheng.bodies.filings.FilingSearch;
import org.anzheng.bodies.filings.FilingText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes a filing to the public register whenever something happened to it; never one without a
 * text.
 */
@Component
class FilingListener {

  private final FilingSearch filings;
  private final JdbcClient jdbc;
  private final Clock clock;

  FilingListener(FilingSearch filings, JdbcClient jdbc, Clock clock) {
    this.filings = filings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(FilingFact fact) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('register/' || :number, 0))")
        .param("number", fact.step().number())
        .query((row, i) -> fact.step().number())
        .single();
    filings
        .find(fact.step().number())
        .ifPresent(filing -> filing.text().ifPresent(text -> save(filing, text)));
  }

  private void save(Filing filing, FilingText text) {
    jdbc.sql(
            """
            INSERT INTO register.filing (number, approval_no, kind, title, rule, categories,
              released_on, effective_from, summary, file, file_name, sha256, filed_on, late_days,
              filing_status, replaces, updated_at)
            VALUES (:number, :no, :kind, :title, :rule, :categories, :released, :effective,
              :summary, :file, :fileName, :sha256, :filed, :late, :status, :replaces, :now)
            ON CONFLICT (number) DO UPDATE SET title = excluded.title, rule = excluded.rule,
              categories = excluded.categories, released_on = excluded.released_on,
              effective_from = excluded.effective_from, summary = excluded.summary,
              file = excluded.file, file_name = excluded.file_name, sha256 = excluded.sha256,
              late_days = excluded.late_days, filing_status = excluded.filing_status,
              updated_at = excluded.updated_at
            """)
        .param("number", filing.number())
        .param("no", filing.approvalNo())
        .param("kind", filing.filingKind().name())
        .param("title", filing.title())
        .param("rule", filing.rule().orElse(null), Types.VARCHAR)
        .param("categories", String.join(",", filing.categories()))
        .param("released", filing.releasedOn())
        .param("effective", filing.effectiveFrom().orElseThrow())
        .param("summary", filing.summary())
        .param("file", text.file())
        .param("fileName", text.name())
        .param("sha256", text.sha256())
        .param("filed", filing.filedOn().orElseThrow())
        .param("late", filing.lateDays())
        .param("status", filing.status().name())
        .param("replaces", filing.replaces().orElse(null), Types.VARCHAR)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
