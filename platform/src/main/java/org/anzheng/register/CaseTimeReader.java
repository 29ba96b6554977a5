package org.anzheng.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how long first certifications took. */
@Repository
class CaseTimeReader {

  private final JdbcClient jdbc;

  CaseTimeReader(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  List<RegisterFigures.Taken> durations() {
    return jdbc.sql(
            """
            SELECT 'COMMISSION_TO_ACCEPTANCE' AS what, count(*) AS times,
              avg(extract(epoch FROM accepted_at - submitted_at)) / 86400 AS days,
              max(extract(epoch FROM accepted_at - submitted_at)) / 86400 AS longest
            FROM register.case_time WHERE case_type = 'INITIAL' AND accepted_at IS NOT NULL
            UNION ALL
            SELECT 'COMMISSION_TO_DECISION', count(*),
              avg(extract(epoch FROM decided_at - submitted_at)) / 86400,
              max(extract(epoch FROM decided_at - submitted_at)) / 86400
            FROM register.case_time WHERE case_type = 'INITIAL'
            """)
        .query(FigureReader::taken)
        .list();
  }

  List<RegisterFigures.BodyTimes> byBody() {
    return jdbc.sql(
            """
            SELECT approval_no, count(*) AS decisions,
              avg(extract(epoch FROM accepted_at - submitted_at)) / 86400 AS to_acceptance,
              avg(extract(epoch FROM decided_at - submitted_at)) / 86400 AS to_decision
            FROM register.case_time WHERE case_type = 'INITIAL'
            GROUP BY approval_no ORDER BY approval_no
            """)
        .query((row, i) ->
            new RegisterFigures.BodyTimes(
                row.getString("approval_no"),
                row.getLong("decisions"),
                days(row, "to_acceptance"),
                days(row, "to_decision")))
        .list();
  }

  static BigDecimal days(ResultSet row, String column) throws SQLException {
    BigDecimal days = row.getBigDecimal(column);
    return days == null ? BigDecimal.ZERO : days.setScale(1, RoundingMode.HALF_UP);
  }
}
