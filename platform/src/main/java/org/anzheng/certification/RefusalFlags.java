package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/**
 * 他处未通过提示: whether another body refused or terminated this applicant in this category not long
 * before, or since. The body that reviews an application reads that it happened, and no more.
 */
@Repository
@NamedInterface("reads")
public class RefusalFlags {

  private final JdbcClient jdbc;
  private final Parameters parameters;

  RefusalFlags(JdbcClient jdbc, Parameters parameters) {
    this.jdbc = jdbc;
    this.parameters = parameters;
  }

  /** For a reader of the case's body, while the case is open and decides on a first certificate. */
  @Basis("design")
  public boolean raised(CaseSummary summary, Actor reader) {
    boolean asked =
        summary.body().equals(reader.organisation())
            && !summary.status().closed()
            && (summary.type() == CaseType.INITIAL || summary.type() == CaseType.TRANSFER);
    return asked && refusedSince(summary);
  }

  private boolean refusedSince(CaseSummary summary) {
    LocalDate submitted = ChinaTime.dateOf(summary.submittedAt());
    LocalDate since =
        submitted.minus(
            parameters.on(submitted).row(ParameterKey.SIGNAL_REFUSED_BEFORE).term().period());
    return jdbc.sql(
                """
                SELECT count(*) FROM certification.certification_case r
                JOIN certification.case_event x ON x.number = r.number AND x.to_status = r.status
                WHERE r.applicant = :applicant AND r.category = :category AND r.body <> :body
                  AND r.status IN ('REFUSED', 'TERMINATED') AND x.decided_at >= :since
                  AND x.transition <> 'CLOSE'
                """)
            .param("applicant", summary.applicant())
            .param("category", summary.subject().category())
            .param("body", summary.body())
            .param("since", ChinaTime.startOf(since.plusDays(1)).atOffset(UTC))
            .query(Integer.class)
            .single()
        > 0;
  }
}
