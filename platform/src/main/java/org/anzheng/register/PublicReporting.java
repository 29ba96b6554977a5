package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.kernel.Basis;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 报送情况查询: what anybody may know of how bodies report. */
@Service
public class PublicReporting {

  private final JdbcClient jdbc;

  PublicReporting(@Qualifier("reader") DataSource reader) {
    this.jdbc = JdbcClient.create(reader);
  }

  /** Of one body; empty when it never sent a report of its own. */
  @Basis("opinion:6")
  public Optional<BodyReporting> find(String approvalNo) {
    return jdbc.sql("SELECT * FROM register.body_report WHERE approval_no = :no")
        .param("no", approvalNo)
        .query(PublicReporting::reporting)
        .optional();
  }

  /** Of every body that ever reported. */
  @Basis("opinion:6")
  public List<BodyReporting> all() {
    return jdbc.sql("SELECT * FROM register.body_report ORDER BY approval_no")
        .query(PublicReporting::reporting)
        .list();
  }

  private static BodyReporting reporting(ResultSet row, int index) throws SQLException {
    return new BodyReporting(
        row.getString("approval_no"),
        RegisterRows.instant(row, "last_report_at"),
        row.getLong("on_time"),
        row.getLong("late"),
        Optional.ofNullable(row.getObject("median_days", Integer.class)),
        row.getLong("corrections"),
        row.getLong("returned"),
        Optional.ofNullable(row.getObject("annual_year", Integer.class)),
        Optional.ofNullable(row.getObject("annual_on", LocalDate.class)));
  }
}
