package org.anzheng.register;

import java.util.List;
import org.anzheng.reporting.ReportedMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the months that bodies had to report; may run twice. */
@Repository
class BodyMonthStore {

  private final JdbcClient jdbc;

  BodyMonthStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(String approvalNo, List<ReportedMonth> months) {
    String[] owed =
        months.stream().map(each -> each.month().atDay(1).toString()).toArray(String[]::new);
    jdbc.sql(
            """
            DELETE FROM register.body_month
            WHERE approval_no = :no AND month <> ALL (CAST(:months AS date[]))
            """)
        .param("no", approvalNo)
        .param("months", owed)
        .update();
    months.forEach(each -> save(approvalNo, each));
  }

  private void save(String approvalNo, ReportedMonth each) {
    jdbc.sql(
            """
            INSERT INTO register.body_month AS m (approval_no, month, due_on, heard)
            VALUES (:no, :month, :due, :heard)
            ON CONFLICT (approval_no, month) DO UPDATE SET due_on = excluded.due_on,
              heard = excluded.heard
            WHERE (m.due_on, m.heard) IS DISTINCT FROM (excluded.due_on, excluded.heard)
            """)
        .param("no", approvalNo)
        .param("month", each.month().atDay(1))
        .param("due", each.dueOn())
        .param("heard", each.heard())
        .update();
  }
}
