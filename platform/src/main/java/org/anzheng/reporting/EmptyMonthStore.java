package org.anzheng.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the months without anything to report. */
@Repository
class EmptyMonthStore {

  private final JdbcClient jdbc;

  EmptyMonthStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID body, String approvalNo, EmptyMonth month) {
    jdbc.sql(
            """
            INSERT INTO reporting.empty_month (body, approval_no, month, stated_on)
            VALUES (:body, :approvalNo, :month, :day)
            """)
        .param("body", body)
        .param("approvalNo", approvalNo)
        .param("month", month.month().atDay(1))
        .param("day", month.statedOn())
        .update();
  }

  /** The latest first. */
  List<EmptyMonth> of(UUID body) {
    return jdbc.sql(
            """
            SELECT month, stated_on FROM reporting.empty_month WHERE body = :body
            ORDER BY month DESC LIMIT 120
            """)
        .param("body", body)
        .query((row, i) ->
            new EmptyMonth(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("stated_on", LocalDate.class)))
        .list();
  }
}
